package io.mnemogen.tasks.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What can be asked of someone's purchases.
enum Ask {
  /// How many of something in all.
  TOTAL("How many %2$s has %1$s bought in all?", "%1$s has bought %3$s %2$s in all."),
  /// On how many days something was bought.
  TIMES("How often has %1$s bought %2$s?", "%1$s has bought %2$s %3$s times."),
  /// What was bought last.
  LATEST("What did %1$s buy last?", "%1$s bought %3$s last."),
  /// What was bought first.
  FIRST("What did %1$s buy first?", "%1$s bought %3$s first.");

  private final String question;
  private final String summary;

  Ask(String question, String summary) {
    this.question = question;
    this.summary = summary;
  }

  /// The question about a person and, where it matters, a thing.
  String question(String who, String what) {
    return question.formatted(who, what);
  }

  /// The sentence that answers it.
  String summary(String who, String what, String answer) {
    return summary.formatted(who, what, answer);
  }

  /// How metrics name it.
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The answer from purchases of the person asked for, in any order; empty if there are none.
  String answer(List<Purchase> purchases, String what) {
    List<Purchase> matching = purchases.stream().filter(p -> p.what().equals(what)).toList();
    return switch (this) {
      case TOTAL ->
          matching.isEmpty() ? "" : "" + matching.stream().mapToInt(Purchase::count).sum();
      case TIMES -> matching.isEmpty() ? "" : "" + matching.size();
      case LATEST -> extreme(purchases, 1);
      case FIRST -> extreme(purchases, -1);
    };
  }

  private static String extreme(List<Purchase> purchases, int sign) {
    return purchases.stream()
        .max(Comparator.comparingInt(p -> sign * p.day()))
        .map(Purchase::what)
        .orElse("");
  }
}
