package io.mnemogen.tasks.intents;

import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Extras;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.TaskSuite;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Labelling a stream of short texts, learning from the labels revealed. Always online.
///
/// Extras: `stream` (`all`, the default, or one of `iid`, `blocks`, `drift`, `noise`), `length`
/// (texts a stream, 1000), `capacity` (units memory may hold, 200; 0, no cap), `capacity-bytes`
/// (2048 a unit; 0, no cap).
public final class Intents implements TaskFamily {
  /// The catalogue name.
  public static final String NAME = "intents";

  /// What it measures, in one line.
  public static final String IDEA =
      "learn labels from a stream with a small memory: iid, blocks, drift, noise (data: text,label CSV)";

  private static final int BUDGET = 256;
  private static final int BYTES_A_UNIT = 2048;
  private static final int FEWEST = 50;

  private final Pools pools;
  private final IntentCourses courses;

  /// Opens the family on the data the options name.
  ///
  /// @throws TaskProblem if no data is named, it cannot be read, or an extra is impossible
  public Intents(TaskOptions options) {
    var extras = new Extras(NAME, options);
    var words = new ArrayList<>(List.of("all"));
    Arrays.stream(Stream.values()).map(Stream::label).forEach(words::add);
    String chosen = extras.choice("stream", "all", words);
    int length = extras.integer("length", 1000, FEWEST, 100_000);
    int units = extras.integer("capacity", 200, 0, 1_000_000);
    int bytes = extras.integer("capacity-bytes", units * BYTES_A_UNIT, 0, Integer.MAX_VALUE);
    extras.check();
    if (options.data() == null) {
      throw TaskProblem.of(
          "intents needs its data: name a CSV file with the columns text and label with --data");
    }
    var aside =
        options.testData() == null ? List.<Labelled>of() : LabelledCsv.read(options.testData());
    pools = new Pools(LabelledCsv.read(options.data()), aside);
    List<Stream> streams =
        Arrays.stream(Stream.values())
            .filter(s -> chosen.equals("all") || chosen.equals(s.label()))
            .toList();
    courses =
        new IntentCourses(streams, length, options.budgetOr(BUDGET), new Capacity(units, bytes));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public String idea() {
    return IDEA;
  }

  @Override
  public String description() {
    return """
    Short texts arrive one by one. For each, memory is asked (goal and text are the text itself) and \
    a fixed reader takes the label from what is returned: every line `label: X` votes, the first \
    with most weight (1/2, 1/3, 1/4, …). Then the text is lived through as an experience of one \
    turn: its text is the text, a line break and `label: X`; its attribute `label` is X, its \
    attribute `capacity` how many units memory may hold. The outcome tells whether the reader was \
    right, so a wrong outcome says nothing against the revealed label.
    Streams: random order; labels arriving in blocks; two fifths of the labels changing names \
    half-way; one revealed label in five wrong.
    While memory holds more units than its capacity (or too many bytes), what it returns is not \
    read. So it must choose what to keep. Counted is the share of texts labelled right, from the \
    first on.
    """;
  }

  @Override
  public boolean forgetting() {
    return courses.capacity().limits();
  }

  @Override
  public TaskSuite deal(Split split, long seed) {
    List<Labelled> pool = pools.of(split);
    long labels = pool.stream().map(Labelled::label).distinct().count();
    if (pool.size() < FEWEST || labels < 2) {
      throw TaskProblem.of(
          "intents: the %s split has %d texts with %d labels, but needs at least %d texts with 2 labels; give more data"
              .formatted(split, pool.size(), labels, FEWEST));
    }
    List<Course> dealt = courses.deal(pool, seed);
    return new TaskSuite(NAME, version(), seed, split, Mode.ONLINE, courses.hash(dealt), dealt);
  }
}
