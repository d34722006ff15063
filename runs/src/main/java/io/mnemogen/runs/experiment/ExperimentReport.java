package io.mnemogen.runs.experiment;

import io.mnemogen.runs.stats.Interval;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What came of an experiment.
///
/// @param name what it is called
/// @param control the variant the others are compared with
/// @param standings by task and variant
public record ExperimentReport(String name, String control, List<Standing> standings) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public ExperimentReport {
    standings = List.copyOf(standings);
  }

  /// The report of these outcomes.
  public static ExperimentReport of(Experiment experiment, List<Outcome> outcomes) {
    return new ExperimentReport(
        experiment.name(), experiment.control(), Standing.of(experiment.control(), outcomes));
  }

  /// The report in a JSON document that [#json()] wrote.
  public static ExperimentReport parse(String json) {
    return JSON.readValue(json, ExperimentReport.class);
  }

  /// The report as lines of JSON, for programs and for comparing with later ones.
  public String json() {
    return JSON.writeValueAsString(this) + "\n";
  }

  /// The report as a table in Markdown.
  public String markdown() {
    var text = new StringBuilder();
    text.append("### " + name + "\n\n");
    text.append("| ").append(String.join(" | ", header())).append(" |\n|");
    text.append("---|".repeat(header().size())).append('\n');
    standings.forEach(s -> text.append("| ").append(String.join(" | ", cells(s))).append(" |\n"));
    return text.toString();
  }

  /// The report as comma-separated values (RFC 4180) with a header line.
  public String csv() {
    var text = new StringWriter();
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(header());
      for (Standing standing : standings) {
        printer.printRecord(cells(standing));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory does no output", e);
    }
    return text.toString();
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
    return differences;
  }

  private List<String> header() {
    String minusControl = "minus " + control;
    return List.of(
        "task",
        "variant",
        "runs",
        "area",
        "validation quality",
        minusControl,
        "test quality",
        minusControl,
        "minus best seed",
        "best seed beaten",
        "after evaluations");
  }

  private static List<String> cells(Standing s) {
    Double after = s.beatenAfter();
    return List.of(
        s.task(),
        s.variant(),
        String.valueOf(s.runs()),
        interval("%.3f", s.area()),
        interval("%.3f", s.validation().quality()),
        interval("%+.3f", s.validation().overControl()),
        interval("%.3f", s.test().quality()),
        interval("%+.3f", s.test().overControl()),
        interval("%+.3f", s.test().overReference()),
        s.beaten() + " of " + s.runs(),
        after == null ? "" : String.format(Locale.ROOT, "%.0f", after));
  }

  private static String interval(String pattern, @Nullable Interval interval) {
    return interval == null
        ? ""
        : String.format(
            Locale.ROOT,
            pattern + " [%.3f, %.3f]",
            interval.mean(),
            interval.low(),
            interval.high());
  }
}
