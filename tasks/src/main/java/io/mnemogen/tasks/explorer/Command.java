package io.mnemogen.tasks.explorer;

/// Something an agent can do, in words: a verb, then what it is done to.
public final class Command extends Phrase {
  /// The number of a command or line without words.
  static final int NO_VERB = -1;

  private final int verb;

  Command(String text, int[] words, int verb) {
    super(text, words);
    this.verb = verb;
  }

  /// The number of its first word in the lexicon.
  int verb() {
    return verb;
  }

  /// How many words besides the verb a phrase names.
  int named(Phrase phrase) {
    return shared(phrase) - (phrase.contains(verb) && contains(verb) ? 1 : 0);
  }

  /// Whether both name the same things, whatever their verbs.
  boolean namesSame(Command other) {
    int both = shared(other) - (verb == other.verb ? 1 : 0);
    return size() == other.size() && both == size() - 1;
  }
}
