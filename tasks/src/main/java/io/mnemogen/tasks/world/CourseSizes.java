package io.mnemogen.tasks.world;

import io.mnemogen.tasks.Extras;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;

/// How much is dealt; what all families of sequential worlds let a user choose.
///
/// @param steps after so many commands a quest has failed
/// @param budget tokens of guidance the agent reads
/// @param families courses a suite; 0 for what suits the split
/// @param episodes quests a course; 0 for what suits the split
/// @param demonstrations expert demonstrations in the collection
/// @param explorations unguided explorations in the collection
public record CourseSizes(
    int steps, int budget, int families, int episodes, int demonstrations, int explorations) {
  /// Reads the extras `families`, `episodes`, `demonstrations` and `explorations`.
  ///
  /// @param otherwise what holds where nothing is chosen
  public static CourseSizes read(TaskOptions options, Extras extras, CourseSizes otherwise) {
    return new CourseSizes(
        otherwise.steps,
        options.budgetOr(otherwise.budget),
        extras.integer("families", otherwise.families, 1, 200),
        extras.integer("episodes", otherwise.episodes, 1, 2_000),
        extras.integer("demonstrations", otherwise.demonstrations, 0, 1_000),
        extras.integer("explorations", otherwise.explorations, 0, 1_000));
  }

  /// Courses in a suite of a split.
  public int familiesOf(Split split) {
    return families > 0
        ? families
        : switch (split) {
          case TRAIN -> 3;
          case VALIDATION -> 5;
          case TEST, ALL -> 8;
        };
  }

  /// Quests in a course of a split.
  public int episodesOf(Split split) {
    return episodes > 0
        ? episodes
        : switch (split) {
          case TRAIN -> 40;
          case VALIDATION -> 60;
          case TEST, ALL -> 100;
        };
  }

  /// Experiences in a collection.
  public int collected() {
    return demonstrations + explorations;
  }
}
