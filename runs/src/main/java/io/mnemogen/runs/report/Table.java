package io.mnemogen.runs.report;

import io.mnemogen.runs.stats.Interval;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// A table of words.
///
/// @param header the names of the columns
/// @param rows the cells of each row
public record Table(List<String> header, List<List<String>> rows) {
  public Table {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// The table in Markdown.
  public String markdown() {
    var text = new StringBuilder(line(header));
    text.append("|").append("---|".repeat(header.size())).append('\n');
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  /// The table as comma-separated values (RFC 4180) with a header line.
  public String csv() {
    var text = new StringWriter();
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(header);
      printer.printRecords(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory does no output", e);
    }
    return text.toString();
  }

  /// A mean with its interval; nothing for none.
  public static String quality(@Nullable Interval interval) {
    return words("%.3f", interval);
  }

  /// A difference with its interval; nothing for none.
  public static String gain(@Nullable Interval interval) {
    return words("%+.3f", interval);
  }

  private static String words(String pattern, @Nullable Interval interval) {
    return interval == null
        ? ""
        : String.format(
            Locale.ROOT,
            pattern + " [%.3f, %.3f]",
            interval.mean(),
            interval.low(),
            interval.high());
  }

  private static String line(List<String> cells) {
    return "| %s |\n".formatted(String.join(" | ", cells));
  }
}
