package io.mnemogen.tasks.retrieval;

import io.mnemogen.tasks.data.Problems;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Relevance judgements: tab-separated files with the columns `query-id`, `corpus-id` and `score`.
/// Scores below 1 mean not relevant.
final class Qrels {
  private static final CSVFormat FORMAT =
      CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).setQuote(null).get();
  private static final List<String> COLUMNS = List.of("query-id", "corpus-id", "score");

  private Qrels() {}

  /// The relevant documents and their grades by query, from one file or, without a name, all.
  ///
  /// @throws io.mnemogen.tasks.TaskProblem with everything that is wrong with them
  static Map<String, SequencedMap<String, Integer>> read(Path folder, String name) {
    Map<String, SequencedMap<String, Integer>> judged = new LinkedHashMap<>();
    for (Path file : files(folder, name)) {
      read(file, judged);
    }
    return judged;
  }

  private static List<Path> files(Path folder, String name) {
    List<Path> files = List.of();
    if (!name.isEmpty()) {
      files = List.of(folder.resolve(name + ".tsv"));
    } else if (Files.isDirectory(folder)) {
      try (Stream<Path> listed = Files.list(folder)) {
        files = listed.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
      } catch (IOException e) {
        files = List.of();
      }
    }
    if (files.isEmpty() || !files.stream().allMatch(Files::isRegularFile)) {
      var problems = new Problems(folder.toString());
      problems.add(
          name.isEmpty() ? "there is no .tsv file in it" : "there is no " + name + ".tsv in it");
      problems.raise();
    }
    return files;
  }

  private static void read(Path file, Map<String, SequencedMap<String, Integer>> judged) {
    var problems = new Problems(file.toString());
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = FORMAT.parse(reader)) {
      if (!parser.getHeaderNames().containsAll(COLUMNS)) {
        problems.add(
            "its columns are %s, but must be %s".formatted(parser.getHeaderNames(), COLUMNS));
        problems.raise();
      }
      for (CSVRecord row : parser) {
        read(row, problems, judged);
      }
    } catch (IOException | UncheckedIOException e) {
      problems.add("cannot be read: " + e.getMessage());
    }
    problems.raise();
  }

  private static void read(
      CSVRecord row, Problems problems, Map<String, SequencedMap<String, Integer>> judged) {
    String score = row.isConsistent() ? row.get("score").strip() : "";
    if (!score.matches("-?\\d{1,6}")) {
      problems.add("record %d has no whole number as score".formatted(row.getRecordNumber()));
    } else if (Integer.parseInt(score) > 0) {
      judged
          .computeIfAbsent(row.get("query-id"), q -> new LinkedHashMap<>())
          .put(row.get("corpus-id"), Integer.parseInt(score));
    }
  }
}
