package io.mnemogen.tasks.household;

import io.mnemogen.tasks.household.house.Care;
import io.mnemogen.tasks.household.house.Furniture;
import io.mnemogen.tasks.household.house.Ware;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The six kinds of errand.
enum Errand {
  PLACE(null, "put some %s %s %s.", "find a %s and put it %s %s."),
  EXAMINE(null, "look at the %s under the %s.", "examine the %s with the %s."),
  CLEAN(Care.CLEAN, "put a clean %s %s %s.", "clean some %s and put it %s %s."),
  HEAT(Care.HEAT, "put a hot %s %s %s.", "heat some %s and put it %s %s."),
  COOL(Care.COOL, "put a cool %s %s %s.", "cool some %s and put it %s %s."),
  TWO(null, "put two %s %s %s.", "find two %s and put them %s %s.");

  private final @Nullable Care care;
  private final String plain;
  private final String other;

  Errand(@Nullable Care care, String plain, String other) {
    this.care = care;
    this.plain = plain;
    this.other = other;
  }

  /// One of the six, all equally likely.
  static Errand any(RandomGenerator random) {
    return values()[random.nextInt(values().length)];
  }

  /// What has to be done to the thing first, or null.
  @Nullable Care care() {
    return care;
  }

  /// How many things of the kind are needed.
  int needs() {
    return this == TWO ? 2 : 1;
  }

  /// Whether a kind of thing is fit for it.
  boolean suits(Ware ware) {
    return care == null ? this != EXAMINE || ware.cares().isEmpty() : ware.cares().contains(care);
  }

  /// The task in words.
  ///
  /// @param wording which of the two wordings, 0 or 1
  String task(int wording, Ware ware, Furniture target, String lamp) {
    String template = wording == 0 ? plain : other;
    return this == EXAMINE
        ? template.formatted(ware.noun(), lamp)
        : template.formatted(ware.noun(), target.preposition(), target.noun());
  }
}
