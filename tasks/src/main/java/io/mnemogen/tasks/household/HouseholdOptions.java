package io.mnemogen.tasks.household;

import io.mnemogen.tasks.Extras;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.world.CourseSizes;
import io.mnemogen.tasks.world.Scramble;
import java.util.List;
import java.util.Locale;

/// What can be chosen about the family.
///
/// @param sizes how much is dealt
/// @param scramble whose nouns are pseudo-words
/// @param variant how the household changes in time
record HouseholdOptions(CourseSizes sizes, Scramble scramble, Variant variant) {
  private static final CourseSizes SIZES = new CourseSizes(30, 150, 0, 0, 12, 24);

  /// @throws TaskProblem if the options hold what the family has no use for
  static HouseholdOptions of(TaskOptions options) {
    var extras = new Extras(Household.NAME, options);
    var chosen =
        new HouseholdOptions(
            CourseSizes.read(options, extras, SIZES),
            Scramble.read(extras),
            Variant.valueOf(
                extras
                    .choice("variant", "steady", List.of("steady", "shift", "persistent"))
                    .toUpperCase(Locale.ROOT)));
    extras.checkGenerated(options);
    return chosen;
  }
}
