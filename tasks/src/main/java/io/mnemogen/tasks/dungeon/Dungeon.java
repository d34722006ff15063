package io.mnemogen.tasks.dungeon;

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

/// Quests in generated dungeons: what was seen, shown and suffered in a dungeon helps with later
/// quests there.
public final class Dungeon implements GeneratedFamily {
  /// The catalogue name.
  public static final String NAME = "dungeon";

  /// What it measures, in one line.
  public static final String IDEA =
      "quests in a generated dungeon: passages and traps to remember, what each monster fears,"
          + " usual places of things";

  /// The agent's version; to be raised by one more with every change of what is dealt.
  private static final int VERSION = WorldEpisode.VERSION;

  private static final CourseSizes SIZES = new CourseSizes(30, 200, 0, 0, 24, 24);

  private final CourseSizes sizes;
  private final Scramble scramble;
  private final Mode mode;

  /// @throws TaskProblem if the options hold what the family has no use for
  public Dungeon(TaskOptions options) {
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
    A memory serves one dungeon of %d chambers. It first takes in %d experiences: %d expert \
    demonstrations, which always succeed, and %d explorations without guidance, which mostly fail; \
    mixed, in order of time. Then it advises an agent in quests in the same dungeon, each from \
    another chamber and with things laid out anew. Mode: %s.

    An experience: `goal` is the task in words: to leave ("get out by the stairs."), to leave with a \
    relic ("leave with the orb."), to slay a monster ("slay the troll."), to open a chest ("open the \
    coffer."); two wordings each. `turns` begins with the opening observation (role "environment"), \
    then agent command and environment observation in turn; the last has the reward, 1 when the \
    quest was fulfilled. `outcome` says the same.
    Commands: "go by tunnel" (a passage has two mouths of different names, and where it leads is not \
    seen), "take torch", "drop torch", "fight \
    troll with torch", "unlock coffer with ironkey", "descend stairs" (which ends the quest). One \
    thing can be carried. Observations: "You are in the crypt. In the crypt, you see a torch, a \
    coffer. Ways out: tunnel, ladder.", after a trap "A trap in the chute wounds you. You are in …", \
    in a lair "… The troll wounds you." or "… The troll shrinks from the bell.". Three wounds end \
    the quest.
    Within a dungeon these stay: chambers and passages, which passages have traps, where each \
    monster lurks and what it fears, where chests and stairs are, which key opens which chest, and \
    in which chambers a thing usually lies. All of it differs from dungeon to dungeon. Nouns may be \
    words nobody has seen before.

    The query: `goal` is the task, `text` the opening observation, which names the chamber where the \
    quest begins. It is asked once, before the first command; %d tokens of the answer are read.

    The agent reads the answer as ordered lines of advice, best written as commands one a line \
    ("go by tunnel", "take torch"). It follows a line when an admissible command shares at least \
    half of the words of both; a line that contains a word of the task holds it until it can be \
    followed (20 steps at most), searching meanwhile by moving about and by the verbs of lines that \
    contain no task word. Lines that cannot be followed and contain no task word are passed over.

    Quality is the share of quests fulfilled within %d commands. Also counted: tokens served, units \
    and bytes kept.
    """
        .formatted(
            Cave.CHAMBERS,
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
            this,
            mode,
            sizes,
            "dungeon",
            (s, dungeon) -> new DungeonSetting(scramble.in(s), dungeon))
        .deal(split, seed);
  }
}
