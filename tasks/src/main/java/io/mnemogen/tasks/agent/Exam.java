package io.mnemogen.tasks.agent;

/// A question with its answer.
///
/// @param question what is asked
/// @param right the right answer; never shown to who answers
/// @param exact whether only the very answer counts, rather than the words shared with it
public record Exam(String question, String right, boolean exact) {}
