package io.mnemogen.runs.report.html;

import io.mnemogen.evolve.Verdict;
import io.mnemogen.runs.replay.Replay;
import io.mnemogen.runs.report.Leaderboard;
import io.mnemogen.runs.report.Row;
import io.mnemogen.runs.report.story.Chronicle;
import io.mnemogen.runs.report.story.DiffLine;
import io.mnemogen.runs.report.story.Judged;
import io.mnemogen.runs.report.story.Judged.Mark;
import io.mnemogen.runs.report.story.Lineage;
import io.mnemogen.runs.report.story.LineageStep;
import io.mnemogen.runs.report.story.RunStory;
import io.mnemogen.runs.report.story.RunStory.Ending;
import io.mnemogen.runs.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the page says in sentences.
public final class Words {
  /// Comparisons of more lines than this are shown on demand.
  public static final int READABLE = 80;

  private static final int BEST = 12;

  private Words() {}

  /// The headline of a run: what came of it, claiming no more than was shown.
  public static String headline(RunStory run) {
    String task = run.setting().config().task().family();
    if (run.ending().isEmpty()) {
      return "An unfinished search on " + task;
    }
    Ending ending = run.ending().get();
    if (ending.winner().specimen().name() != null) {
      return "On %s, nothing beat the given design %s"
          .formatted(task, ending.winner().specimen().label());
    }
    Optional<Interval> gain = ending.gain();
    return gain.isPresent() && gain.get().above(0)
        ? "On %s, a new design beats every given one".formatted(task)
        : "On %s, a new design wins, by less than could be shown".formatted(task);
  }

  /// What racing saved.
  public static String racing(Chronicle chronicle) {
    int judged = chronicle.searched();
    return chronicle.dropped() == 0
        ? "Every design was judged to the end."
        : "Racing dropped %d of %d designs before the end: judging all cost %s full evaluations, %s %% less than to the end."
            .formatted(
                chronicle.dropped(),
                judged,
                Numbers.count(chronicle.spent()),
                Numbers.count(100 * (1 - chronicle.spent() / judged)));
  }

  /// The result of a run in a sentence or two.
  public static String verdict(Ending ending) {
    Optional<Row> row = ending.board().winner().filter(r -> r.fault() == null);
    String name = ending.winner().specimen().label();
    if (row.isEmpty()) {
      return "%s was chosen, but has no score on the test split.".formatted(name);
    }
    int episodes = row.get().sample().clusters().values().stream().mapToInt(List::size).sum();
    int courses = row.get().sample().clusters().size();
    String reached =
        "On %s test episodes in %s that the search never saw, %s reaches a quality of %s (95 %% interval %s)"
            .formatted(
                Numbers.count(episodes),
                courses == 1 ? "one course" : courses + " courses",
                name,
                Numbers.quality(row.get().quality().mean()),
                Numbers.range(row.get().quality()));
    Optional<Row> other = ending.board().runnerUp();
    if (other.isEmpty()) {
      return reached + ".";
    }
    Interval gain = ending.board().gain(row.get(), other.get());
    return "%s: %s (%s) against %s, the best of the %d designs it is compared with.%s"
        .formatted(
            reached,
            Numbers.signed(gain.mean()),
            Numbers.signedRange(gain),
            other.get().design(),
            ending.board().rows().size() - 1,
            gain.low() <= 0 && gain.high() >= 0
                ? " The interval holds 0: a difference was not shown."
                : "");
  }

  /// How many rows of a leaderboard are shown at once: the best, and all down to the winner.
  public static int shown(Leaderboard board) {
    int winner = board.winner().map(board.rows()::indexOf).orElse(0);
    int shown = Math.max(BEST, winner + 1);
    return board.rows().size() - shown < 3 ? board.rows().size() : shown;
  }

  /// What is special about a judged design.
  public static String notes(Judged judged) {
    var notes = new ArrayList<String>();
    if (judged.is(Mark.WINNER)) {
      notes.add("winner");
    }
    if (judged.is(Mark.INCUMBENT)) {
      notes.add("best so far");
    }
    if (judged.is(Mark.FRONT)) {
      notes.add("Pareto front");
    }
    return String.join(", ", notes);
  }

  /// Why a design failed; empty when it did not.
  public static String fault(Judged judged) {
    return switch (judged.specimen().verdict()) {
      case Verdict.Scored s -> "";
      case Verdict.Dropped d -> "dropped: too far behind";
      case Verdict.Faulted f -> f.fault().message();
    };
  }

  /// What a design scored on training, or why it has no score there.
  public static String training(Judged judged) {
    return switch (judged.specimen().verdict()) {
      case Verdict.Scored s -> "training " + Numbers.quality(s.objectives().quality());
      case Verdict.Dropped d ->
          "dropped after %s %% of training".formatted(Numbers.count(100 * d.share()));
      case Verdict.Faulted f -> "failed";
    };
  }

  /// How long the winner's ancestry is, and what it gained.
  public static String lineage(Lineage lineage) {
    List<LineageStep> trunk = lineage.trunk();
    if (trunk.size() < 2) {
      return "The winner was given to the search from outside.";
    }
    Judged seed = trunk.getFirst().child();
    Judged winner = trunk.getLast().child();
    return "From %s (training %s) to %s (training %s) in %d steps; %d designs in all left something in the winner. A step's gain on training is flattered by selection: what holds on validation and test is said beside it where it was measured."
        .formatted(
            seed.specimen().label(),
            Numbers.quality(seed.specimen().quality()),
            winner.specimen().label(),
            Numbers.quality(winner.specimen().quality()),
            trunk.size() - 1,
            lineage.steps().size() - 1);
  }

  /// What a memory held in the end.
  public static String store(Replay replay) {
    String kinds =
        replay.kinds().entrySet().stream()
            .map(e ->
                Numbers.count(e.getValue())
                    + " of kind "
                    + (e.getKey().isEmpty() ? "(none)" : e.getKey()))
            .collect(Collectors.joining(", "));
    int units = replay.kinds().values().stream().mapToInt(Integer::intValue).sum();
    return units == 0
        ? "Nothing, after %s experiences.".formatted(Numbers.count(replay.experiences()))
        : "After %s experiences it held %s units: %s. The first of every kind:"
            .formatted(Numbers.count(replay.experiences()), Numbers.count(units), kinds);
  }

  /// How a step came about, in a few words.
  public static String origin(LineageStep step) {
    String operator = step.child().specimen().origin().operator();
    return step.parents().isEmpty() ? "given" : "by " + operator;
  }

  /// The name a gain has in the style sheet.
  public static String tone(Interval gain) {
    return gain.mean() < 0 ? "loss" : gain.mean() > 0 ? "gain" : "by";
  }

  /// The numbers of designs, separated by blanks.
  public static String numbers(List<Judged> designs) {
    return designs.stream()
        .map(d -> String.valueOf(d.specimen().number()))
        .collect(Collectors.joining(" "));
  }

  /// The name a line of a comparison has in the style sheet.
  public static String line(DiffLine line) {
    return "line " + line.kind().name().toLowerCase(Locale.ROOT);
  }

  /// The sign before a line of a comparison.
  public static String mark(DiffLine line) {
    return switch (line.kind()) {
      case SAME -> "  ";
      case REMOVED -> "\u2212 ";
      case ADDED -> "+ ";
      case SKIPPED -> "\u22ef ";
    };
  }
}
