package io.mnemogen.design.memory;

/// Counts what a text costs of a budget, and cuts texts to a budget.
public interface TokenCounter {
  /// The cost of a text, 0 for the empty text.
  int count(String text);

  /// The longest beginning of the text that costs at most `budget`; the whole text if it fits.
  String cut(String text, int budget);
}
