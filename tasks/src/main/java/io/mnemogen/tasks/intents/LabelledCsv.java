package io.mnemogen.tasks.intents;

import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.data.Problems;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads labelled texts from a CSV file with a header (RFC 4180): the column `text` and one called
/// `label` or `category`; other columns are ignored. Equal rows count once.
final class LabelledCsv {
  private static final String REMEDY =
      "intents reads a CSV file with a header, the column `text` and one called `label` or"
          + " `category`, such as train.csv of Banking77.";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private LabelledCsv() {}

  /// The rows of a file, in order.
  ///
  /// @throws TaskProblem with everything that is wrong with it
  static List<Labelled> read(Path file) {
    var problems = new Problems(file.toString());
    var rows = new LinkedHashSet<Labelled>();
    if (!Files.isRegularFile(file)) {
      problems.add("there is no such file. " + REMEDY);
      problems.raise();
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = FORMAT.parse(reader)) {
      List<String> header = parser.getHeaderNames();
      String label = header.contains("label") ? "label" : "category";
      if (!header.contains("text") || !header.contains(label)) {
        problems.add("its columns are " + header + ". " + REMEDY);
      } else {
        for (CSVRecord row : parser) {
          read(row, label, problems, rows);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      problems.add("cannot be read as CSV in UTF-8: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      problems.add("has an impossible header: " + e.getMessage());
    }
    problems.raise();
    return new ArrayList<>(rows);
  }

  private static void read(
      CSVRecord row, String label, Problems problems, LinkedHashSet<Labelled> rows) {
    if (!row.isConsistent()) {
      problems.add(
          "record %d has %d columns instead of those of the header"
              .formatted(row.getRecordNumber(), row.size()));
      return;
    }
    var labelled = new Labelled(row.get("text").strip(), row.get(label).strip());
    if (labelled.text().isEmpty() || labelled.label().isEmpty()) {
      problems.add(
          "record %d has no text or no %s; fill it or leave the record out"
              .formatted(row.getRecordNumber(), label));
      return;
    }
    rows.add(labelled);
  }
}
