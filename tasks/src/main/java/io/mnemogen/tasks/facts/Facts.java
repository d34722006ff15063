package io.mnemogen.tasks.facts;

import io.mnemogen.tasks.Extras;
import io.mnemogen.tasks.GeneratedFamily;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.reading.Courses;

/// Questions over facts that change.
///
/// Extras: `worlds` (courses in a suite, 5), `people` (in a world, 30), `questions` (asked of a
/// world, 45).
public final class Facts implements GeneratedFamily {
  /// The catalogue name.
  public static final String NAME = "facts";

  /// What it measures, in one line.
  public static final String IDEA =
      "resolve conflicts: facts that change, questions over 1-3 of them";

  private static final int BUDGET = 384;

  private final Courses courses;

  /// Opens the family.
  ///
  /// @throws io.mnemogen.tasks.TaskProblem if an extra is impossible
  public Facts(TaskOptions options) {
    var extras = new Extras(NAME, options);
    int worlds = extras.integer("worlds", 5, 1, 1000);
    int people = extras.integer("people", 30, 4, 1000);
    int questions = extras.integer("questions", 45, 1, 10_000);
    extras.check();
    var world = new FactCourse(people, questions, options.budgetOr(BUDGET));
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
    Facts about people, companies and cities with made-up names are told, four to a session, a turn \
    a sentence: "S lives in O.", "O employs S.", "S reports to O." and so on, every relation in \
    several wordings. Two fifths of them are told anew later with something else; then only the \
    later one holds.
    Afterwards questions are asked over one, two or three facts, such as "What is the home city of \
    the manager of X?" (goal and text are the question). A fixed reader takes sentences one by one \
    in the order returned, understands them whole and in the wordings told only, and at every step \
    trusts the first one about the name it has come to. So every fact of the chain must be there, \
    and before what it replaced. The names after the first are not in the question. Counted is the \
    share of right answers.
    """;
  }

  @Override
  public TaskSuite deal(Split split, long seed) {
    return courses.deal(this, split, seed);
  }
}
