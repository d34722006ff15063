package io.mnemogen.runs.report.html;

import io.mnemogen.runs.report.story.RunStory;
import java.util.List;
import java.util.stream.Collectors;

/// What the page is made of.
///
/// @param runs the runs it tells of, at least one
/// @param style its style sheet
/// @param scripts the programs in it, in order
public record Page(List<RunStory> runs, String style, List<Script> scripts) {
  public Page {
    runs = List.copyOf(runs);
    scripts = List.copyOf(scripts);
  }

  /// The page about some runs.
  static Page of(List<RunStory> runs) {
    return new Page(runs, Script.read("report.css"), Script.ALL);
  }

  /// What its reader sees in the window's title.
  public String title() {
    return runs.stream().map(RunStory::name).collect(Collectors.joining(", ")) + " · Mnemogen";
  }

  /// The content security policy: the programs above run, nothing else does, and nothing is fetched
  /// from anywhere.
  public String policy() {
    String hashes =
        scripts.stream().map(s -> "'" + s.hash() + "'").collect(Collectors.joining(" "));
    return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'; script-src "
        + hashes;
  }
}
