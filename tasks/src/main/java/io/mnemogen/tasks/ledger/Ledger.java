package io.mnemogen.tasks.ledger;

import io.mnemogen.tasks.Extras;
import io.mnemogen.tasks.GeneratedFamily;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.reading.Courses;

/// Questions that need a running summary rather than the best few memories.
///
/// Extras: `worlds` (courses in a suite, 5), `people` (in a world, 6), `events` (purchases in a
/// world, 480), `questions` (asked of a world, 40).
public final class Ledger implements GeneratedFamily {
  /// The catalogue name.
  public static final String NAME = "ledger";

  /// What it measures, in one line.
  public static final String IDEA =
      "keep count: totals, how often, the first and the latest of many events";

  private static final int BUDGET = 192;

  private final Courses courses;

  /// Opens the family.
  ///
  /// @throws io.mnemogen.tasks.TaskProblem if an extra is impossible
  public Ledger(TaskOptions options) {
    var extras = new Extras(NAME, options);
    int worlds = extras.integer("worlds", 5, 1, 1000);
    int people = extras.integer("people", 6, 1, 1000);
    int events = extras.integer("events", 480, 1, 100_000);
    int questions = extras.integer("questions", 40, 1, 10_000);
    extras.check();
    var world = new LedgerCourse(people, events, questions, options.budgetOr(BUDGET));
    courses = new Courses(worlds, options.mode(), world);
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
    Purchases are told day by day, six to a session, a turn a sentence: "On day 12, X bought 3 \
    apples." Names are made up. Afterwards it is asked (goal and text are the question): "How many \
    apples has X bought in all?", "How often has X bought apples?", "What did X buy last?", "What \
    did X buy first?".
    A fixed reader trusts the first sentence of the form "X has bought 17 apples in all.", "X has \
    bought apples 5 times.", "X bought apples last." or "X bought apples first."; without one it \
    works the answer out from the sentences about purchases it reads, each counted once. The budget \
    holds far fewer of these than there are, so summaries kept while storing pay. Counted is the \
    share of right answers.
    """;
  }

  @Override
  public TaskSuite deal(Split split, long seed) {
    return courses.deal(this, split, seed);
  }
}
