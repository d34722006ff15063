package io.mnemogen.tasks.household;

import io.mnemogen.tasks.ContentHash;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.Seeds;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.world.CourseDealer;
import io.mnemogen.tasks.world.WorldEpisode;
import java.util.ArrayList;

/// Errands in generated houses: what was seen and shown in a house helps with later errands there.
public final class Household implements TaskFamily {
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

  /// {@inheritDoc}
  ///
  /// [Split#ALL] deals houses of its own, for tables.
  @Override
  public TaskSuite deal(Split split, long seed) {
    var hash = new ContentHash();
    var courses = new ArrayList<Course>();
    int episodes = options.sizes().episodesOf(split);
    for (int i = 0; i < options.sizes().familiesOf(split); i++) {
      long house = Seeds.of(seed, NAME, VERSION, split, i);
      var setting = new HouseSetting(options, options.scrambles(split), episodes, house);
      courses.add(
          new CourseDealer<>(setting, options.sizes(), house)
              .deal("house-" + (i + 1), episodes, hash));
    }
    return new TaskSuite(NAME, VERSION, seed, split, mode, hash.hex(), courses);
  }
}
