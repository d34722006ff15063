package io.mnemogen.runs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Experiments, from their file to their tables.
class ExperimentIT {
  private static final String SMALL =
      """
      name: small
      settings:
        search.evaluations: 6
        search.population: 4
        search.seeds: none,bm25,workflow
        embedding.model: hashing
      strategies: [nsga2, random]
      variants:
        no-grammar: {search.without: write}
      seeds: [1]
      tasks:
        - name: household
          settings: {task.options.families: 1, task.options.episodes: 4}
        - name: locomo
          settings: {task.family: locomo}
          data: 0000
      transfer:
        - name: scrambled
          settings: {task.options.families: 1, task.options.episodes: 4, task.options.scramble: test}
      """;

  @TempDir private Path folder;

  private Terminal experiment(String yaml, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("small.yaml"), yaml);
    String[] args = new String[4 + more.length];
    args[0] = "experiment";
    args[1] = file.toString();
    args[2] = "--out";
    args[3] = folder.resolve("out").toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return Terminal.run(args);
  }

  @Test
  void isRunOnceAndComparedWithWhatWasRecorded() throws IOException {
    Terminal first = experiment(SMALL);
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out())
        .contains(
            "| validation | validation minus random |",
            "| household | nsga2 | 1 |",
            "| household | random | 1 |",
            "| household | no-grammar | 1 |",
            "| evolved on | variant | tried on household | tried on scrambled |");
    assertThat(first.err()).contains("household/no-grammar-1: on scrambled");
    assertThat(first.err()).contains("locomo is left out", "household/nsga2-1: searching");
    Path out = folder.resolve("out");
    assertThat(out.resolve("small.md")).hasContent(first.out());
    assertThat(out.resolve("small.csv")).content().hasLineCount(4);
    assertThat(out.resolve("small-transfer.csv"))
        .content()
        .contains("household,nsga2,scrambled,1,");

    assertThat(out.resolve("household/no-grammar-1/config.yaml")).content().contains("write");
    try (Archive archive = RunFolder.of(out.resolve("household/no-grammar-1")).archive()) {
      assertThat(archive.notes()).containsEntry("plan.operators", "{write=0.0}");
    }

    Path recorded = Files.copy(out.resolve("small.json"), folder.resolve("recorded.json"));
    Terminal again = experiment(SMALL, "--expect", recorded.toString());
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(again.err()).doesNotContain("searching", ": on ").contains("all as recorded");

    Files.writeString(
        recorded, Files.readString(recorded).replaceFirst("\"mean\" : [0-9.]+", "\"mean\" : 0.9"));
    Terminal other = experiment(SMALL, "--expect", recorded.toString());
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err()).contains("not as recorded: household, nsga2: recorded [", "0.900");
  }

  @Test
  void whatIsWrongIsSaidAtOnceBeforeAnythingIsRun() throws IOException {
    Terminal end =
        experiment(SMALL.replace("nsga2, random", "annealing").replace("seeds: [1]", "seeds: []"));
    assertThat(end.code()).isEqualTo(2);
    assertThat(end.err()).contains("'annealing'", "'seeds' must name at least one");
    Terminal control = experiment("control: whole\n" + SMALL.replace("no-grammar", "nsga2"));
    assertThat(control.code()).isEqualTo(2);
    assertThat(control.err())
        .contains("'control' must be one of nsga2, random, nsga2, but is 'whole'", "there twice");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void otherDataThanDescribedAreRefused() throws IOException {
    Path data = Files.writeString(folder.resolve("other.json"), "[]");
    Terminal end = experiment(SMALL, "--data", "locomo=" + data);
    assertThat(end.code()).isEqualTo(2);
    assertThat(end.err()).contains("SHA-256 0000").contains(data.toString());
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void unknownSettingsAreNamedWithTheirTask() throws IOException {
    Terminal end = experiment(SMALL.replace("search.population", "search.populace"));
    assertThat(end.code()).isEqualTo(2);
    assertThat(end.err()).contains("household: unknown key 'search.populace'");
    Terminal variant = experiment(SMALL.replace("without: write", "without: grammar"));
    assertThat(variant.code()).isEqualTo(2);
    assertThat(variant.err()).contains("must be one of crossover, tune, swap, write");
  }
}
