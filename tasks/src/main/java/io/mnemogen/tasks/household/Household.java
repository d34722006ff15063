package io.mnemogen.tasks.household;

import io.mnemogen.tasks.GeneratedFamily;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.world.CourseSizes;
import io.mnemogen.tasks.world.SuiteDealer;
import io.mnemogen.tasks.world.WorldEpisode;

/// Errands in generated houses: what was seen and shown in a house helps with later errands there.
public final class Household implements GeneratedFamily {
  /// The catalogue name.
  public static final String NAME = "household";

  /// What it measures, in one line.
  public static final String IDEA =
      "errands in a generated house: procedures to learn from demonstrations, usual places of"
          + " things to learn from everything seen";

  /// The agent's version; to be raised by one more with every change of what is dealt.
  private static final int VERSION = WorldEpisode.VERSION;

  private final HouseholdOptions options;
  private final Mode mode;

  /// @throws TaskProblem if the options hold what the family has no use for
  public Household(TaskOptions options) {
    this.options = HouseholdOptions.of(options);
    this.mode = options.mode();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int version() {
    return VERSION;
  }

  @Override
  public String idea() {
    return IDEA;
  }

  @Override
  public String description() {
    return HouseholdDescription.text(options, mode);
  }

  @Override
  public TaskSuite deal(Split split, long seed) {
    CourseSizes sizes = options.sizes();
    int episodes = sizes.episodesOf(split);
    return new SuiteDealer<>(
            this,
            mode,
            sizes,
            "house",
            (s, house) -> new HouseSetting(options, options.scramble().in(s), episodes, house))
        .deal(split, seed);
  }
}
