package io.mnemogen.tasks.retrieval;

/// One text of a corpus.
///
/// @param id the corpus' name for it; never shown to a memory
/// @param title may be empty
/// @param text what it says
record Document(String id, String title, String text) {
  /// What a memory takes in.
  String shown() {
    return title.isEmpty() ? text : title + "\n" + text;
  }
}
