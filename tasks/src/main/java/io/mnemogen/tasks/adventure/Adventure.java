package io.mnemogen.tasks.adventure;

import io.mnemogen.tasks.Extras;
import io.mnemogen.tasks.GeneratedFamily;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.world.CourseSizes;
import io.mnemogen.tasks.world.SuiteDealer;
import io.mnemogen.tasks.world.WorldEpisode;
import java.util.Locale;

/// Quests in generated realms: what was seen and shown in a realm helps with later quests there.
public final class Adventure implements GeneratedFamily {
  /// The catalogue name.
  public static final String NAME = "adventure";

  /// What it measures, in one line.
  public static final String IDEA =
      "quests in a generated realm: ways between rooms, recipes and keys to learn, usual places of"
          + " things";

  /// The agent's version; to be raised by one more with every change of what is dealt.
  private static final int VERSION = WorldEpisode.VERSION + 1;

  private static final CourseSizes SIZES = new CourseSizes(30, 200, 0, 0, 24, 24);

  private final CourseSizes sizes;
  private final Mode mode;

  /// @throws TaskProblem if the options hold what the family has no use for
  public Adventure(TaskOptions options) {
    var extras = new Extras(NAME, options);
    sizes = CourseSizes.read(options, extras, SIZES);
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
    A memory serves one realm of twelve rooms and one behind a locked door. It first takes in \
    %d experiences: %d expert demonstrations, which always succeed, and %d explorations without \
    guidance, which mostly fail; mixed, in order of time. Then it advises an agent in \
    quests in the same realm, each from another room and with things laid out anew. Mode: %s.

    An experience: `goal` is the task in words: to find something ("find the pearl."), to bring \
    something to a stand ("bring the ruby to the altar."), to cook something ("cook the carrot."), to \
    open a chest ("open the coffer."), to fetch something from behind the door ("fetch the orb."); \
    two wordings each. `turns` begins with the opening observation (role "environment"), then \
    agent command and environment observation in turn; the last has the reward, 1 \
    when the quest was fulfilled. `outcome` says the same.
    Commands: "go to kitchen" (a neighbouring room only), "take carrot", "drop carrot", "offer ruby at \
    altar" (or display on pedestal, lay on throne), "slice carrot on worktop" (or dice, chop), \
    "roast carrot with oven" (or fry with stove, grill with barbecue), "open coffer with ironkey", \
    "open door with brasskey". One thing can be carried. Observations: \
    "You are in the hall. In the hall, you see a ruby, and a stove. Ways lead to kitchen, garden."
    Within a realm these stay: the rooms and ways, what stands where, how each food is to be cut and \
    then heated (anything else spoils it), which key opens which chest and the \
    door, and in which rooms a thing usually lies. All of it differs from realm to realm.

    The query: `goal` is the task, `text` the opening observation, which names the room where the \
    quest begins. It is asked once, before the first command; %d tokens of the answer are read.

    The agent reads the answer as ordered lines of advice, best written as commands one a line \
    ("go to kitchen", "take carrot"). It follows a line when an admissible command shares at least \
    half of the words of both; a line that contains a word of the task holds it until it can be \
    followed (20 steps at most), searching meanwhile by moving about and by the verbs of lines that \
    contain no task word. Lines that cannot be followed and contain no task word are passed over.

    Quality is the share of quests fulfilled within %d commands. Also counted: tokens served, units \
    and bytes kept.
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
    return new SuiteDealer<>(this, mode, sizes, "realm", (s, realm) -> new AdventureSetting(realm))
        .deal(split, seed);
  }
}
