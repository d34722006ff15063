package io.mnemogen.runs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.archive.SqlArchive;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Ctrl-C as a terminal sends it: to the host and to everything it has started.
class InterruptIT {
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  @TempDir private Path folder;

  @Test
  void aCtrlCEndsTheRunAndHarmsNoDesign() throws IOException, InterruptedException {
    assumeThat(SETSID).as("setsid, which gives the run a terminal of its own").exists();
    Process run = started();
    try {
      begun(run);
      kill("-INT", -run.pid());
      assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(Files.readString(folder.resolve("out")))
          .contains("Stopped after", "Continue with: mnemogen resume");
      assertThat(run.exitValue()).isEqualTo(130);
    } finally {
      run.destroyForcibly();
    }
    try (Archive archive = SqlArchive.open(folder.resolve("run/archive"))) {
      assertThat(archive.all())
          .isNotEmpty()
          .extracting(Specimen::verdict)
          .noneMatch(Verdict.Faulted.class::isInstance);
    }
  }

  private Process started() throws IOException {
    var builder =
        new ProcessBuilder(
            SETSID.toString(),
            "env",
            "--default-signal=INT", // ignored in what a script starts in the background
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "evolve",
            "--task=forget",
            "--seeds=none,recency,bm25",
            "--embedder=hashing",
            "--evaluations=2000",
            "--cache=" + folder.resolve("cache"),
            "--out=" + folder.resolve("run"));
    return builder.redirectOutput(folder.resolve("out").toFile()).start();
  }

  /// Waits until a few designs are judged.
  private static void begun(Process run) throws IOException {
    BufferedReader err = run.errorReader(StandardCharsets.UTF_8);
    String line = err.readLine();
    while (line != null && !line.matches("evaluations ([3-9]|\\d\\d+)/.*")) {
      line = err.readLine();
    }
    assertThat(line).as("the run judges designs").isNotNull();
  }

  private static void kill(String signal, long group) throws IOException, InterruptedException {
    List<String> words = List.of("kill", signal, "--", String.valueOf(group));
    assertThat(new ProcessBuilder(words).inheritIO().start().waitFor()).isZero();
  }
}
