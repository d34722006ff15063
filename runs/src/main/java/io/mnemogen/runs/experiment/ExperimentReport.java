package io.mnemogen.runs.experiment;

import io.mnemogen.runs.report.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What came of an experiment.
///
/// @param name what it is called
/// @param control the variant the others are compared with
/// @param standings by task and variant
/// @param transfers how winners did on other tasks, where that was asked for
public record ExperimentReport(
    String name, String control, List<Standing> standings, List<Crossing> transfers) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public ExperimentReport {
    standings = List.copyOf(standings);
    transfers = List.copyOf(transfers);
  }

  /// The report of these outcomes, and of what was tried elsewhere.
  static ExperimentReport of(
      Experiment experiment, List<Outcome> outcomes, List<Transferred> transfers) {
    return new ExperimentReport(
        experiment.name(),
        experiment.control(),
        Standing.of(experiment.control(), outcomes),
        Crossing.of(outcomes, transfers));
  }

  /// The report in a JSON document that [#json()] wrote.
  public static ExperimentReport parse(String json) {
    return JSON.readValue(json, ExperimentReport.class);
  }

  /// The report as lines of JSON, for programs and for comparing with later ones.
  public String json() {
    return JSON.writeValueAsString(this) + "\n";
  }

  /// The report in Markdown: a table of the standings, and where there are any, the matrix of
  /// transfers.
  public String markdown() {
    String text = "### %s\n\n%s".formatted(name, table().markdown());
    return transfers.isEmpty()
        ? text
        : "%s\n### %s: winners on other tasks\n\n%s"
            .formatted(text, name, new TransferTables(standings, transfers).matrix().markdown());
  }

  /// The documents of the report by their file names: the tables as comma-separated values, all in
  /// Markdown and in JSON.
  public Map<String, String> files() {
    var files = new LinkedHashMap<String, String>();
    files.put(name + ".md", markdown());
    files.put(name + ".csv", table().csv());
    files.put(name + ".json", json());
    if (!transfers.isEmpty()) {
      files.put(name + "-transfer.csv", new TransferTables(standings, transfers).list().csv());
    }
    return files;
  }

  /// What is not as recorded, one sentence each; empty when all is.
  public List<String> differences(ExperimentReport recorded) {
    var differences = new ArrayList<String>();
    for (Standing now : standings) {
      String row = "%s, %s".formatted(now.task(), now.variant());
      recorded.standings().stream()
          .filter(s -> s.task().equals(now.task()) && s.variant().equals(now.variant()))
          .findFirst()
          .ifPresentOrElse(
              before -> {
                if (!before.equals(now)) {
                  differences.add(
                      "%s: recorded %s, now %s".formatted(row, cells(before), cells(now)));
                }
              },
              () -> differences.add(row + ": not recorded"));
    }
    transfers.stream()
        .filter(now -> !recorded.transfers().contains(now))
        .forEach(now ->
            differences.add(
                "%s, %s on %s: not recorded so, now %s"
                    .formatted(
                        now.task(),
                        now.variant(),
                        now.target(),
                        Table.quality(now.test().quality()))));
    return differences;
  }

  private Table table() {
    return new Table(
        List.of(
            "task",
            "variant",
            "runs",
            "area",
            "validation",
            "validation minus " + control,
            "test",
            "test minus " + control,
            "test minus best seed",
            "best seed beaten",
            "after evaluations"),
        standings.stream().map(ExperimentReport::cells).toList());
  }

  private static List<String> cells(Standing s) {
    Double after = s.beatenAfter();
    return List.of(
        s.task(),
        s.variant(),
        String.valueOf(s.runs()),
        Table.quality(s.area()),
        Table.quality(s.validation().quality()),
        Table.gain(s.validation().overControl()),
        Table.quality(s.test().quality()),
        Table.gain(s.test().overControl()),
        Table.gain(s.test().overReference()),
        s.beaten() + " of " + s.runs(),
        after == null ? "" : String.format(Locale.ROOT, "%.0f", after));
  }
}
