package io.mnemogen.tasks.household;

import io.mnemogen.tasks.Extras;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import java.util.List;
import java.util.Locale;

/// What can be chosen about the family.
///
/// @param budget tokens of guidance the agent reads
/// @param mode whether memory learns during deployment
/// @param families houses a suite, each a course; 0 for what suits the split
/// @param episodes errands a course; 0 for what suits the split
/// @param demonstrations expert demonstrations in the collection
/// @param explorations unguided explorations in the collection
/// @param scramble whose nouns are pseudo-words: `false` nobody's, `true` everybody's, `test` the
///   test split's
/// @param variant how the household changes in time
record HouseholdOptions(
    int budget,
    Mode mode,
    int families,
    int episodes,
    int demonstrations,
    int explorations,
    String scramble,
    Variant variant) {
  private static final int BUDGET = 150;

  /// @throws TaskProblem if the options hold what the family has no use for
  static HouseholdOptions of(TaskOptions options) {
    var extras = new Extras(Household.NAME, options);
    var chosen =
        new HouseholdOptions(
            options.budgetOr(BUDGET),
            options.mode(),
            extras.integer("families", 0, 1, 200),
            extras.integer("episodes", 0, 1, 2_000),
            extras.integer("demonstrations", 12, 0, 1_000),
            extras.integer("explorations", 24, 0, 1_000),
            extras.choice("scramble", "false", List.of("false", "true", "test")),
            Variant.valueOf(
                extras
                    .choice("variant", "steady", List.of("steady", "shift", "persistent"))
                    .toUpperCase(Locale.ROOT)));
    extras.check();
    if (options.data() != null || options.testData() != null) {
      throw TaskProblem.of(Household.NAME + " is generated and reads no data: leave out --data");
    }
    return chosen;
  }

  int familiesOf(Split split) {
    return families > 0
        ? families
        : switch (split) {
          case TRAIN -> 3;
          case VALIDATION -> 5;
          case TEST, ALL -> 8;
        };
  }

  int episodesOf(Split split) {
    return episodes > 0
        ? episodes
        : switch (split) {
          case TRAIN -> 40;
          case VALIDATION -> 60;
          case TEST, ALL -> 100;
        };
  }

  boolean scrambles(Split split) {
    return scramble.equals("true") || (scramble.equals("test") && split == Split.TEST);
  }
}
