package io.mnemogen.tasks.household;

import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.world.CourseSizes;
import java.util.Locale;

/// What a designer is told of the family.
final class HouseholdDescription {
  private HouseholdDescription() {}

  static String text(HouseholdOptions options, Mode mode) {
    CourseSizes sizes = options.sizes();
    return """
    A memory serves one house. It first takes in %d experiences: %d expert demonstrations, which \
    always succeed, and %d explorations without guidance, which mostly fail; mixed, in order of \
    time. Then it advises an agent in errands in the same house; %s. Mode: %s.

    An experience: `goal` is the task in words, such as "put a clean mug in cabinet." or "find two \
    pencil and put them on desk." (six kinds of errand: place, examine under the lamp, clean, heat, \
    cool, place two; two wordings each). `turns` begins with the opening observation (role \
    "environment"), then agent command and environment observation in turn; the last has the \
    reward, 1 when the errand was done. `outcome` says the same.
    Commands: "go to cabinet 2", "open cabinet 2", "close cabinet 2", "take mug 1 from cabinet 2", \
    "put mug 1 in cabinet 2", "clean mug 1 with sinkbasin 1", "heat …", "cool …", \
    "use desklamp 1". Observations: "You arrive at desk 1. On the desk 1, you see a mug 1, and a \
    book 1.", "The drawer 1 is closed.", "You open the drawer 1. In the drawer 1, you see nothing."
    Within a house every kind of thing has kinds of furniture where it usually is; what and where \
    differs from house to house. Nouns may be words nobody has seen before.

    The query: `goal` is the task, `text` the opening observation, which lists the furniture. It is \
    asked once, before the first command; %d tokens of the answer are read.

    The agent reads the answer as ordered lines of advice, best written as commands one a line \
    ("go to desk", "take pencil"; numbers, "the", "in" and the like do not count). It follows a line \
    when an admissible command shares at least half of the words of both; a line that contains a \
    word of the task holds it until it can be followed (20 steps at most), searching meanwhile by \
    moving about and by the verbs of lines that contain no task word. Without advice it wanders.

    Quality is the share of errands done within %d commands. Also counted: tokens served, units \
    and bytes kept.
    """
        .formatted(
            sizes.collected(),
            sizes.demonstrations(),
            sizes.explorations(),
            change(options.variant()),
            mode.name().toLowerCase(Locale.ROOT),
            sizes.budget(),
            sizes.steps());
  }

  private static String change(Variant variant) {
    return switch (variant) {
      case STEADY -> "for each, things are laid out anew by habits that stay";
      case SHIFT ->
          "for each, things are laid out anew by habits; half-way the household moves to another"
              + " house and takes up other habits";
      case PERSISTENT ->
          "things stay where they are from one errand to the next, but for a few that are moved;"
              + " what the agent does is put right again";
    };
  }
}
