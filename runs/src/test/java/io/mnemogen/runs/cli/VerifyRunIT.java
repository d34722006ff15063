package io.mnemogen.runs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A small search and what verifying it says.
class VerifyRunIT {
  @TempDir private static Path searched;
  @TempDir private Path folder;
  private Path run = Path.of("");

  @BeforeAll
  static void search() {
    Terminal end =
        Terminal.run(
            "evolve",
            "--evaluations",
            "5",
            "--simplify",
            "0",
            "--seeds",
            "none,bm25,workflow",
            "--option",
            "families=1",
            "--option",
            "episodes=4",
            "--embedder",
            "hashing",
            "--out",
            searched.toString());
    assertThat(end.code()).as(end.err()).isZero();
  }

  @BeforeEach
  void copy() throws IOException {
    run = Files.createDirectory(folder.resolve("run"));
    for (String file : List.of("config.yaml", "archive.mv.db")) {
      Files.copy(searched.resolve(file), run.resolve(file));
    }
  }

  @Test
  void aRunIsWhatItSays() {
    Terminal end = Terminal.run("verify-run", run.toString());
    assertThat(end.code()).as(end.err()).isZero();
    assertThat(end.out()).contains("train", "validation", "test", "0 of ");
    Terminal sampled = Terminal.run("verify-run", run.toString(), "--sample", "2", "--json");
    assertThat(sampled.out()).contains("\"archived\":5,\"checked\":2,\"different\":0");
  }

  @Test
  void aForgedVerdictIsFoundOut() {
    String forged;
    try (Archive archive = RunFolder.of(run).archive()) {
      Specimen specimen = archive.all().get(1);
      forged = specimen.id();
      Verdict.Scored said = specimen.scored().orElseThrow();
      Objectives o = said.objectives();
      var better = new Objectives(1, o.contextTokens(), o.units(), o.modelTokens());
      archive.put(
          forged,
          Stage.TRAIN,
          new Verdict.Scored(
              said.suite(), better, said.metrics(), said.episodes(), said.transcripts()));
    }
    Terminal end = Terminal.run("verify-run", run.toString());
    assertThat(end.code()).isEqualTo(1);
    assertThat(end.out()).contains(forged.substring(0, 8), "quality 1.000000", "1 of ");
  }

  @Test
  void otherDataIsRefused() throws IOException {
    Path config = run.resolve("config.yaml");
    String asked = Files.readString(config);
    assertThat(asked).contains("episodes: \"4\"");
    Files.writeString(config, asked.replace("episodes: \"4\"", "episodes: \"3\""));
    Terminal end = Terminal.run("verify-run", run.toString());
    assertThat(end.code()).isEqualTo(2);
    assertThat(end.err()).contains("judged on other data").contains("train suite");
    assertThat(end.out()).isEmpty();
  }

  @Test
  void aRunPackedAndUnpackedElsewhereIsVerifiedReportedAndShown() {
    String file = folder.resolve("sent.mnemogen").toString();
    Terminal packed = Terminal.run("pack", searched.toString(), "--out", file);
    assertThat(packed.code()).as(packed.err()).isZero();
    String there = folder.resolve("there").toString();
    Terminal unpacked = Terminal.run("unpack", file, "--out", there);
    assertThat(unpacked.code()).as(unpacked.err()).isZero();
    assertThat(unpacked.out()).contains(there, "verify-run");
    Terminal verified = Terminal.run("verify-run", there, "--sample", "2");
    assertThat(verified.code()).as(verified.err()).isZero();
    assertThat(Terminal.run("report", there).code()).isZero();
    assertThat(Terminal.run("show", there).out())
        .isEqualTo(
            Terminal.run("show", searched.toString()).out().replace(searched.toString(), there));
    Terminal again = Terminal.run("unpack", file, "--out", there);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("there already");
  }

  @Test
  void aDamagedArchiveIsRefusedInWords() throws IOException {
    Files.writeString(run.resolve("archive.mv.db"), "no database");
    for (String command : List.of("verify-run", "report", "resume", "show", "pack")) {
      Terminal end = Terminal.run(command, run.toString());
      assertThat(end.code()).as(command + ": " + end.err()).isEqualTo(2);
      assertThat(end.err()).doesNotContain("\tat ");
    }
  }

  @Test
  void whatIsNoRunOrNoSampleIsRefused() {
    List<Terminal> ends =
        List.of(
            Terminal.run("verify-run", folder.toString()),
            Terminal.run("verify-run", run.toString(), "--sample", "0"));
    assertThat(ends).extracting(Terminal::code).containsOnly(2);
    assertThat(ends.getLast().err()).contains("--sample");
  }

  @Test
  void aFinishedRunIsResumedWithAnotherCacheAndFewerGuests() {
    Path cache = folder.resolve("cache");
    Terminal end =
        Terminal.run("resume", run.toString(), "--cache", cache.toString(), "--guests", "1");
    assertThat(end.code()).as(end.err()).isZero();
    assertThat(end.out()).contains("winner of 5 designs");
  }
}
