package io.mnemogen.tasks.locomo;

import io.mnemogen.tasks.Extras;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.dialogue.Conversation;
import io.mnemogen.tasks.dialogue.Courses;
import io.mnemogen.tasks.dialogue.DialogueSuites;
import io.mnemogen.tasks.dialogue.Rotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Finding the evidence for questions about conversations of many months.
public final class LocomoFamily implements TaskFamily {
  /// The catalogue name.
  public static final String NAME = "locomo";

  /// What it measures, in one line.
  public static final String IDEA =
      "find what was said in conversations over many sessions (data: locomo10.json)";

  private static final int BUDGET = 512;

  private final DialogueSuites suites;
  private final List<String> notes;

  private LocomoFamily(DialogueSuites suites, List<String> notes) {
    this.suites = suites;
    this.notes = List.copyOf(notes);
  }

  /// Opens the family on the data the options name.
  ///
  /// @throws TaskProblem if no data is named, or it cannot be read
  public static LocomoFamily open(TaskOptions options) {
    new Extras(NAME, options).check();
    Path data = options.data();
    if (data == null) {
      throw TaskProblem.of(
          "locomo needs its data: name a file like locomo10.json of"
              + " https://github.com/snap-research/locomo with --data");
    }
    var files = new ArrayList<>(List.of(LocomoFile.read(data)));
    Path aside = options.testData();
    if (aside != null) {
      files.add(LocomoFile.read(aside));
    }
    var rotation =
        new Rotation(
            files.getFirst().conversations(),
            aside == null ? List.of() : files.getLast().conversations());
    var courses = new Courses(options.budgetOr(BUDGET), options.budgetUnit().counter());
    return new LocomoFamily(
        new DialogueSuites(rotation, courses, options.mode()), notes(files, rotation));
  }

  private static List<String> notes(List<LocomoFile> files, Rotation rotation) {
    var notes = new ArrayList<String>();
    files.forEach(f -> notes.add(f.file() + ": " + f.dropped().sentence()));
    List<Conversation> overlap = rotation.overlap();
    if (!overlap.isEmpty()) {
      notes.add(
          "left out of the test data, because the data holds them too: "
              + overlap.stream().map(Conversation::id).collect(Collectors.joining(", ")));
    }
    return notes;
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
    Two people talk over weeks to months. Every session is one experience: a turn an utterance, its \
    role the speaker's name, its time the session's date in seconds since 1970 (UTC), with the \
    attributes `date` (ISO), `session` (its number) and, where a picture was shared, `caption`. The \
    goal is empty, the reward 0.
    Afterwards about 160 questions are asked, each once (goal and text are the question), after the \
    last session. They ask for single facts, for dates, for facts spread over sessions, and for what \
    follows from them.
    Counted is whether the returned text holds the utterances that answer the question: an utterance \
    earns the share of its neighbouring content-word pairs that are found, once it is at least one \
    half; the stop words between two words must be there too. Order counts for a tenth: evidence \
    early is better. The budget is small, so every word served should be worth its place.
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
