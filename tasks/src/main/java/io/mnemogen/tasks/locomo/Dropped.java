package io.mnemogen.tasks.locomo;

/// What reading a file left out.
///
/// @param adversarial questions of the adversarial category
/// @param unresolved evidence ids that name no utterance, and evidence strings without an id
/// @param wordless cited utterances with fewer than two content words, which cannot be recognised
///   in a text
/// @param questions questions of the scored categories left without evidence
record Dropped(int adversarial, int unresolved, int wordless, int questions) {
  static final Dropped NOTHING = new Dropped(0, 0, 0, 0);

  Dropped plus(Dropped other) {
    return new Dropped(
        adversarial + other.adversarial,
        unresolved + other.unresolved,
        wordless + other.wordless,
        questions + other.questions);
  }

  /// In one sentence, for people.
  String sentence() {
    return ("not scored: %d adversarial questions; %d questions without usable evidence; "
            + "%d evidence ids that name no turn; %d evidence turns with fewer than two content "
            + "words")
        .formatted(adversarial, questions, unresolved, wordless);
  }
}
