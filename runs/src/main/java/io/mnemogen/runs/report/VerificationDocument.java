package io.mnemogen.runs.report;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.search.Audit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import tools.jackson.databind.json.JsonMapper;

/// What `verify-run` prints. The component names are the documented JSON keys.
///
/// @param run the run folder
/// @param stages how much was checked of each split
/// @param differences verdicts that are not what they were
public record VerificationDocument(String run, List<Checked> stages, List<Changed> differences) {
  /// How much was checked of a split.
  ///
  /// @param stage `train`, `validation` or `test`
  /// @param archived verdicts the archive holds
  /// @param checked verdicts made again
  /// @param different those that differ
  public record Checked(String stage, int archived, int checked, int different) {}

  /// A verdict that is not what it was.
  ///
  /// @param stage the split it is on
  /// @param number the design's place in the order of judging
  /// @param id the design's identity
  /// @param archived what was said, in words
  /// @param now what is said now, in words
  public record Changed(String stage, int number, String id, String archived, String now) {}

  public VerificationDocument {
    stages = List.copyOf(stages);
    differences = List.copyOf(differences);
  }

  /// The document of what was found, stage by stage.
  public static VerificationDocument of(String run, SequencedMap<Stage, Audit.Findings> findings) {
    var stages = new ArrayList<Checked>();
    var differences = new ArrayList<Changed>();
    findings.forEach((of, found) -> {
      String stage = of.name().toLowerCase(Locale.ROOT);
      stages.add(new Checked(stage, found.archived(), found.checked(), found.differences().size()));
      found.differences().forEach(d -> differences.add(changed(stage, d)));
    });
    return new VerificationDocument(run, stages, differences);
  }

  /// The document as one line of JSON.
  public String json() {
    return JsonMapper.shared().writeValueAsString(this);
  }

  /// The document as tables: what was checked, then what differs, if anything does.
  public String table() {
    String checked =
        AsciiTable.getTable(
            AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER,
            stages,
            List.of(
                left("split").with(Checked::stage),
                right("archived").with(c -> "" + c.archived()),
                right("judged again").with(c -> "" + c.checked()),
                right("different").with(c -> "" + c.different())));
    if (differences.isEmpty()) {
      return checked;
    }
    return checked
        + "\n\n"
        + AsciiTable.getTable(
            AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER,
            differences,
            List.of(
                left("split").with(Changed::stage),
                right("#").with(c -> "" + c.number()),
                left("design").with(c -> c.id().substring(0, 8)),
                left("archived").with(Changed::archived),
                left("now").with(Changed::now)));
  }

  private static Changed changed(String stage, Audit.Difference d) {
    return new Changed(
        stage, d.specimen().number(), d.specimen().id(), words(d.archived()), words(d.now()));
  }

  /// A verdict in words, precise enough to see small differences.
  private static String words(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Dropped d ->
          String.format(Locale.ROOT, "%s, dropped behind %.8s", words(d.soFar()), d.leader());
      case Verdict.Scored s ->
          String.format(
              Locale.ROOT,
              "quality %.6f, %.2f context tokens, %.2f units, %d episodes",
              s.objectives().quality(),
              s.objectives().contextTokens(),
              s.objectives().units(),
              s.episodes().size());
      case Verdict.Faulted f -> f.fault().message();
    };
  }

  private static Column left(String header) {
    return new Column()
        .header(header)
        .headerAlign(HorizontalAlign.LEFT)
        .dataAlign(HorizontalAlign.LEFT);
  }

  private static Column right(String header) {
    return new Column().header(header);
  }
}
