package io.mnemogen.runs.report.html;

import io.mnemogen.runs.report.story.RunStory;
import java.util.ArrayList;
import java.util.List;

/// A chapter of the report on a run.
///
/// @param anchor the end of its id in the page
/// @param title its name in the list of contents
public record Chapter(String anchor, String title) {
  /// The chapters about a run: what has not happened has none.
  public static List<Chapter> of(RunStory run) {
    boolean ended = run.ending().isPresent();
    var chapters = new ArrayList<Chapter>();
    chapters.add(new Chapter("setting", "Task"));
    if (ended) {
      chapters.add(new Chapter("board", "Leaderboard"));
    }
    chapters.add(new Chapter("progress", "Progress"));
    chapters.add(new Chapter("front", "Pareto front"));
    if (ended) {
      chapters.add(new Chapter("lineage", "Lineage"));
    }
    if (run.replay().isPresent()) {
      chapters.add(new Chapter("replay", "What the memory did"));
    }
    chapters.add(new Chapter("operators", "Operators, faults"));
    if (ended) {
      chapters.add(new Chapter("code", "Code"));
    }
    chapters.add(new Chapter("again", "Cost, repeating"));
    return chapters;
  }
}
