package io.mnemogen.runs.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runtime.Papers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An exported jar, as a stranger meets it: a file, and `java -jar`.
class ExportedJarIT {
  @TempDir static Path folder;
  private static Path jar;

  @BeforeAll
  static void export() {
    jar = export("hybrid", "hybrid.jar");
  }

  private static Path export(String design, String name) {
    Path target = folder.resolve(name);
    new Export(design, "hashing", true, new LinkedHashMap<>()).to(target);
    return target;
  }

  @Test
  void twiceTheSameBytes() throws IOException {
    assertThat(Files.mismatch(jar, export("hybrid", "again.jar"))).isEqualTo(-1);
  }

  @Test
  void itSaysWhatItIsAndHoldsItsSources() throws IOException {
    try (var file = new JarFile(jar.toFile())) {
      assertThat(file.getManifest().getMainAttributes().getValue("Mnemogen-Notice"))
          .contains("machine-written code");
      List<String> names = file.stream().map(ZipEntry::getName).toList();
      assertThat(names)
          .anyMatch(n -> n.endsWith("/encode.groovy"))
          .anyMatch(n -> n.endsWith("/store.groovy"))
          .anyMatch(n -> n.endsWith("/retrieve.groovy"))
          .anyMatch(n -> n.endsWith("/manage.groovy"))
          .anyMatch(n -> n.endsWith("/design.yaml"))
          .anyMatch(n -> n.endsWith("/papers.json"))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void infoPrintsItsPapers() {
    JavaProcess words = JavaProcess.run(folder, "", "-jar", jar.toString(), "info");
    assertThat(words.err()).isEmpty();
    assertThat(words.out()).contains("hybrid", "machine-written", "hashing-256", "Apache-2.0");
    assertThat(words.code()).isZero();
    JavaProcess json = JavaProcess.run(folder, "", "-jar", jar.toString(), "info", "--json");
    assertThat(Papers.of(json.out()).name()).isEqualTo("hybrid");
  }

  @Test
  void whatIsToldByHandIsThereTheNextTime() {
    String memory = folder.resolve("by-hand.memory").toString();
    JavaProcess told =
        JavaProcess.run(
            folder,
            "Alice keeps bees in Oslo.\nBob repairs clocks.\n? Who keeps bees?\n/quit\n",
            "-jar",
            jar.toString(),
            "repl",
            "--memory",
            memory);
    assertThat(told.err()).isEmpty();
    assertThat(told.out()).contains("m1", "m2", "Alice keeps bees");
    JavaProcess asked =
        JavaProcess.run(
            folder,
            "/forget m2\n? clocks\n/stats\n",
            "-jar",
            jar.toString(),
            "repl",
            "--memory",
            memory);
    assertThat(asked.out()).contains("Alice keeps bees", "1 experiences").doesNotContain("Bob");
    JavaProcess seen =
        JavaProcess.run(folder, "", "-jar", jar.toString(), "inspect", "--all", memory);
    assertThat(seen.out()).contains("Alice").doesNotContain("Bob");
  }

  @Test
  void aDamagedMemoryIsRefusedInWords() throws IOException {
    Path memory = Files.writeString(folder.resolve("damaged.memory"), "not a memory\n");
    JavaProcess end =
        JavaProcess.run(folder, "", "-jar", jar.toString(), "repl", "--memory", memory.toString());
    assertThat(end.err()).contains("damaged.memory", "no memory file").doesNotContain("\tat ");
    assertThat(end.code()).isEqualTo(2);
  }

  @Test
  void noCommandIsToldWhatThereIs() {
    JavaProcess end = JavaProcess.run(folder, "", "-jar", jar.toString());
    assertThat(end.err()).contains("repl", "info");
    assertThat(end.code()).isEqualTo(2);
  }

  @Test
  void aMissingEmbedderIsNamed() {
    Path bare = folder.resolve("bare.jar");
    new Export("hybrid", "minilm", false, new LinkedHashMap<>()).to(bare);
    JavaProcess end = JavaProcess.run(folder, "", "-jar", bare.toString(), "repl");
    assertThat(end.err()).contains("minilm-l6-v2-q").doesNotContain("\tat ");
    assertThat(end.code()).isEqualTo(2);
  }

  @Test
  void aDesignThatDoesNotCompileIsNotExported() throws IOException {
    Path design = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(design.resolve("design.yaml"), "name: broken\nidea: for a test\n");
    Files.writeString(design.resolve("encode.groovy"), "int encode = nonsense\n");
    for (String slot : List.of("store", "retrieve", "manage")) {
      Files.writeString(design.resolve(slot + ".groovy"), "int x = 1\n");
    }
    assertThatThrownBy(() -> export(design.toString(), "broken.jar"))
        .isInstanceOf(ConfigProblem.class)
        .hasMessageContaining("does not run")
        .hasMessageContaining("encode");
    assertThat(folder.resolve("broken.jar")).doesNotExist();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamed() {
    assertThatThrownBy(() -> export("hybrid", "no/such/folder.jar"))
        .isInstanceOf(ConfigProblem.class)
        .hasMessageContaining("no/such/folder.jar");
  }
}
