package io.mnemogen.runs.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.runtime.Papers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A design with slots in JavaScript as a jar: the engine goes along.
class ExportedScriptIT {
  @TempDir static Path folder;
  private static Path jar;

  @BeforeAll
  static void export() {
    jar = folder.resolve("bm25-js.jar");
    Path design = Path.of("..", "docs", "examples", "javascript", "bm25");
    new Export(design.toString(), "hashing", true, new LinkedHashMap<>()).to(jar);
  }

  @Test
  void infoPrintsItsPapers() {
    JavaProcess json = JavaProcess.run(folder, "", "-jar", jar.toString(), "info", "--json");
    assertThat(json.err()).isEmpty();
    assertThat(Papers.of(json.out()).name()).isEqualTo("bm25-js");
  }

  @ParameterizedTest
  @ValueSource(strings = {"auto", "off"})
  void itRemembersWhereverItRuns(String walls) {
    JavaProcess told =
        JavaProcess.run(
            folder,
            "Alice keeps bees in Oslo.\nBob repairs clocks.\n? Who keeps bees?\n/quit\n",
            "--sun-misc-unsafe-memory-access=" + (walls.equals("off") ? "allow" : "deny"),
            "-jar",
            jar.toString(),
            "repl",
            "--sandbox",
            walls);
    assertThat(told.err()).isEmpty();
    assertThat(told.out()).contains("Alice keeps bees");
    assertThat(told.code()).isZero();
  }
}
