package io.mnemogen.tasks.longmemeval;

import io.mnemogen.tasks.Extras;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.dialogue.Courses;
import io.mnemogen.tasks.dialogue.DialogueSuites;
import io.mnemogen.tasks.dialogue.Rotation;
import java.nio.file.Path;
import java.util.List;

/// Finding the evidence for one question in a long history of chats with an assistant.
///
/// Extras: `limit`, how many questions the data gives at most (0, all).
public final class LongMemEval implements TaskFamily {
  /// The catalogue name.
  public static final String NAME = "longmemeval";

  /// What it measures, in one line.
  public static final String IDEA =
      "find what was said in a long chat history (data: longmemeval_s.json)";

  private static final int BUDGET = 512;

  private final DialogueSuites suites;
  private final List<String> notes;

  /// Opens the family on the data the options name.
  ///
  /// @throws TaskProblem if no data is named, or it cannot be read
  public LongMemEval(TaskOptions options) {
    var extras = new Extras(NAME, options);
    int limit = extras.integer("limit", 0, 0, 1_000_000);
    extras.check();
    Path data = options.data();
    if (data == null) {
      throw TaskProblem.of(
          "longmemeval needs its data: name a file like longmemeval_s.json of"
              + " https://github.com/xiaowu0162/LongMemEval with --data");
    }
    LongMemEvalFile file = LongMemEvalFile.read(data);
    Path aside = options.testData();
    var given = file.conversations();
    var rotation =
        new Rotation(
            given.subList(0, limit == 0 ? given.size() : Math.min(limit, given.size())),
            aside == null ? List.of() : LongMemEvalFile.read(aside).conversations());
    var courses = new Courses(options.budgetOr(BUDGET), options.budgetUnit().counter());
    suites = new DialogueSuites(rotation, courses, options.mode());
    notes =
        List.of(
            "%s: %d questions have no evidence to be found and are not scored; test data shares %d with the data, left out"
                .formatted(data, file.dropped(), rotation.overlap().size()));
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
    A user chats with an assistant in many sessions over months. Every session is one experience: \
    a turn a message, its role `user` or `assistant`, its time the session's date in seconds since \
    1970 (UTC), with the attributes `date` (ISO) and `session` (its number). The goal is empty, the \
    reward 0. Most sessions have nothing to do with the question.
    Afterwards a single question is asked (goal and text are the question).
    Counted is whether the returned text holds the messages that answer it: a message earns the \
    share of its neighbouring content-word pairs that are found, once it is at least one half; the \
    stop words between two words must be there too. Order counts for a tenth. Messages may be long \
    and the budget is small.
    """;
  }

  @Override
  public List<String> notes() {
    return notes;
  }

  @Override
  public TaskSuite deal(Split split, long seed) {
    return suites.deal(this, split, seed);
  }
}
