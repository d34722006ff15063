package io.mnemogen.tasks.locomo;

import java.util.Arrays;
import java.util.Optional;

/// The question categories of LoCoMo by their numbers in the data. Published tables often swap
/// them; the numbers here were checked against the questions themselves.
enum Category {
  MULTI_HOP(1, "multi-hop"),
  TEMPORAL(2, "temporal"),
  OPEN_DOMAIN(3, "open-domain"),
  SINGLE_HOP(4, "single-hop"),
  /// Questions without an answer in the conversation; never scored.
  ADVERSARIAL(5, "adversarial");

  private final int number;
  private final String label;

  Category(int number, String label) {
    this.number = number;
    this.label = label;
  }

  /// The category of a number in the data.
  static Optional<Category> of(int number) {
    return Arrays.stream(values()).filter(c -> c.number == number).findFirst();
  }

  /// How metrics name it.
  String label() {
    return label;
  }

  /// Whether its questions have evidence to be found.
  boolean scored() {
    return this != ADVERSARIAL;
  }
}
