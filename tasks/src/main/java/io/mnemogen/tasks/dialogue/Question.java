package io.mnemogen.tasks.dialogue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// One question about a conversation.
///
/// @param text what is asked
/// @param answer the right answer; never shown to a memory
/// @param kind the category, as metrics name it
/// @param evidence ids of the utterances that hold the answer, each once, at least one; all of them
///   in the conversation
/// @param asked when it is asked; one day after the last session if the corpus does not say
public record Question(
    String text, String answer, String kind, List<String> evidence, Optional<LocalDateTime> asked) {
  public Question {
    evidence = List.copyOf(evidence);
  }
}
