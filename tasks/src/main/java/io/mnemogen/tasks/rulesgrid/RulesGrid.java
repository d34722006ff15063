package io.mnemogen.tasks.rulesgrid;

import io.mnemogen.tasks.Extras;
import io.mnemogen.tasks.GeneratedFamily;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.world.CourseSizes;
import io.mnemogen.tasks.world.Scramble;
import io.mnemogen.tasks.world.SuiteDealer;
import io.mnemogen.tasks.world.WorldEpisode;
import java.util.Locale;

/// Levels whose rules are pushed about, in generated lands: what was seen and shown of a land's
/// words helps with later levels there.
public final class RulesGrid implements GeneratedFamily {
  /// The catalogue name.
  public static final String NAME = "rules-grid";

  /// What it measures, in one line.
  public static final String IDEA =
      "levels whose rules are words to push: what the words of a land mean is to be learned";

  /// The agent's version; to be raised by one more with every change of what is dealt.
  private static final int VERSION = WorldEpisode.VERSION;

  private static final CourseSizes SIZES = new CourseSizes(8, 150, 0, 0, 12, 24);

  private final CourseSizes sizes;
  private final Scramble scramble;
  private final Mode mode;

  /// @throws TaskProblem if the options hold what the family has no use for
  public RulesGrid(TaskOptions options) {
    var extras = new Extras(NAME, options);
    sizes = CourseSizes.read(options, extras, SIZES);
    scramble = Scramble.read(extras);
    mode = options.mode();
    extras.checkGenerated(options);
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
    return """
    A memory serves one land with a language of its own. It first takes in %d experiences: %d expert \
    demonstrations, which always succeed, and %d explorations without guidance, which mostly fail; \
    mixed, in order of time. Then it advises an agent in levels of the same land. Mode: %s.

    A level is a grid with things, a fence from edge to edge and words that can be pushed. A rule \
    holds while its three words stand in line: a noun, "is", a property. Every land has its own \
    words for properties, several for each: who reaches a thing that wins has won, who reaches one \
    that kills is dead, nobody passes one that stops; other properties do nothing. In a level the \
    winning rule has to be made, or made in place of another, or the fence to be opened by pushing \
    its property away, or several of these.

    An experience: `goal` is the task in words ("win with the flag.", "let the flag win, then reach \
    it."). `turns` begins with the opening observation (role "environment"), then agent command and \
    environment observation in turn; the last has the reward, 1 when the level was won. `outcome` \
    says the same.
    Commands: "push glimako to flag" (makes the rule "flag is glimako", if the word can be pushed \
    there straight), "break darokin off hedge" (ends that rule), "go to flag". Observations: "There \
    is a flag here, a skull, a drum, and a hedge. It is written: hedge is darokin, skull is zevulo, \
    drum is zevulo. Words lie about: glimako, zevulo." and a map, on which @ is oneself, # the \
    fence, = the word "is", capitals begin words, small letters things; afterwards "You push \
    glimako to flag. It is written: …", "You reach the flag. You win." (or "Nothing happens.", "It \
    kills you."), "You cannot get to the flag.".
    Within a land the words keep their meaning; they differ from land to land. Things may have names \
    nobody has heard before.

    The query: `goal` is the task, `text` the opening observation. It is asked once, before the \
    first command; %d tokens of the answer are read.

    The agent reads the answer as ordered lines of advice, best written as commands one a line \
    ("push glimako to flag", "go to flag"). It follows a line when an admissible command shares at \
    least half of the words of both; lines that cannot be followed and contain no word of the task \
    are passed over.

    Quality is the share of levels won within %d commands. Also counted: tokens served, units and \
    bytes kept.
    """
        .formatted(
            sizes.collected(),
            sizes.demonstrations(),
            sizes.explorations(),
            mode.name().toLowerCase(Locale.ROOT),
            sizes.budget(),
            sizes.steps());
  }

  @Override
  public TaskSuite deal(Split split, long seed) {
    return new SuiteDealer<>(
            this, mode, sizes, "land", (s, land) -> new GridSetting(scramble.in(s), land))
        .deal(split, seed);
  }
}
