package io.mnemogen.tasks.intents;

/// A short text with its label.
///
/// @param text what a user wrote
/// @param label what it means; one word or several, never blank
record Labelled(String text, String label) {}
