package io.mnemogen.tasks.dialogue;

/// One turn of a conversation.
///
/// @param id the corpus' name for it, by which questions cite evidence; never shown to a memory
/// @param speaker who speaks
/// @param text what is said
/// @param caption a description of the picture shared with it, or the empty text
public record Utterance(String id, String speaker, String text, String caption) {
  /// Whether the text has at least two content words, by which it can be recognised in a text.
  public boolean recognisable() {
    return !StemPairs.of(text).isEmpty();
  }
}
