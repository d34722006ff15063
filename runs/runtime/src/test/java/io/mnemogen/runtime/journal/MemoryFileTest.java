package io.mnemogen.runtime.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.runtime.journal.Disk.Writer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryFileTest {
  private static final int KILLS = 1000;
  private static final Heading HEADING = Heading.of("d".repeat(64), "test", "hashing-64", 7);

  @TempDir private Path folder;

  @Test
  void whatWasAddedIsThereAgain() {
    Path file = folder.resolve("memory");
    var attributes = new LinkedHashMap<>(Map.of("date", "8 May 2023"));
    var told =
        new Experience(
            "m1",
            "größer\nals\u0000",
            List.of(new Turn("user", "line\nline 😀", 5, 0.25, attributes)),
            5,
            new Outcome(0.1 + 0.2, true, List.of("e1.1")));
    try (var past = MemoryFile.open(file, HEADING)) {
      past.add(told);
      past.add(experience("m2"));
    }
    try (var past = MemoryFile.open(file, HEADING)) {
      assertThat(past.experiences()).containsExactly(told, experience("m2"));
    }
  }

  /// Every kill is a loss of power in the middle of a random step of adding, forgetting or opening.
  /// After each, the file opens, and holds exactly what was acknowledged, or that and the change
  /// under way.
  @Test
  void aThousandKillsLoseNothingAcknowledged() {
    var random = new SplittableRandom(20260101);
    var disk = new CrashingDisk(random);
    Path file = Path.of("/memory");
    MemoryFile.open(disk, file, HEADING, () -> {}).close();
    List<Experience> acknowledged = List.of();
    int survivors = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      disk.crashIn(random.nextInt(1, 24));
      List<Experience> underWay = acknowledged;
      try {
        MemoryFile past = MemoryFile.open(disk, file, HEADING, () -> {});
        for (int step = 0; ; step++) {
          underWay = change(past.experiences(), kill + "." + step, random);
          if (underWay.size() > past.experiences().size()) {
            past.add(underWay.getLast());
          } else {
            past.replace(underWay);
          }
          acknowledged = underWay;
        }
      } catch (CrashingDisk.PowerLost killed) {
        disk.restart();
      }
      MemoryFile past = MemoryFile.open(disk, file, HEADING, () -> {});
      assertThat(past.experiences()).as("kill %d", kill).isIn(acknowledged, underWay);
      survivors += past.experiences().equals(acknowledged) ? 0 : 1;
      acknowledged = past.experiences();
    }
    assertThat(survivors).as("kills whose change was kept all the same").isPositive();
    assertThat(acknowledged).isNotEmpty();
  }

  private static List<Experience> change(
      List<Experience> before, String id, SplittableRandom random) {
    var after = new ArrayList<>(before);
    if (before.size() > 12 || (!before.isEmpty() && random.nextInt(4) == 0)) {
      after.remove(random.nextInt(before.size()));
    } else {
      after.add(experience(id));
    }
    return List.copyOf(after);
  }

  @Test
  void aLineThatWasNeverFinishedIsCutOff() throws IOException {
    Path file = filled(3);
    long whole = Files.size(file);
    Files.writeString(file, "1234abcd {\"number\":4,\"exp", StandardOpenOption.APPEND);
    assertThat(MemoryFile.read(file).torn()).isPositive();
    try (var past = MemoryFile.open(file, HEADING)) {
      assertThat(past.experiences()).hasSize(3);
    }
    assertThat(Files.size(file)).isEqualTo(whole);
  }

  /// A process that was killed leaves any beginning of what it was writing.
  @Test
  void aFileCutAnywhereHoldsEveryWholeLineBefore() throws IOException {
    List<Experience> told = List.of(experience("m1"), experience("größer"), experience("m3"));
    byte[] bytes = Lines.all(HEADING, told);
    for (int length = Lines.all(HEADING, List.of()).length; length <= bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      int lines = 0;
      for (byte b : cut) {
        lines += b == '\n' ? 1 : 0;
      }
      var disk = new CrashingDisk(new SplittableRandom(1));
      Path file = Path.of("/memory");
      try (Writer out = disk.create(file)) {
        out.write(cut);
        out.sync();
      }
      var past = MemoryFile.open(disk, file, HEADING, () -> {});
      assertThat(past.experiences()).as("%d bytes", length).isEqualTo(told.subList(0, lines - 1));
      past.add(experience("next"));
      past.close();
      assertThat(MemoryFile.open(disk, file, HEADING, () -> {}).experiences())
          .as("%d bytes", length)
          .hasSize(lines)
          .last()
          .isEqualTo(experience("next"));
    }
  }

  @Test
  void everyChangedByteOfAcknowledgedLinesIsNoticed() throws IOException {
    Path file = filled(3);
    byte[] bytes = Files.readAllBytes(file);
    List<Experience> whole = MemoryFile.read(file).experiences();
    int unnoticed = 0;
    for (int i = 0; i < bytes.length - 1; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 4;
      try {
        if (!Lines.parse(file, changed).experiences().equals(whole)) {
          unnoticed++;
        }
      } catch (MemoryFileProblem noticed) {
        assertThat(noticed).hasMessageContaining(file.toString());
      }
    }
    assertThat(unnoticed).isZero();
  }

  @Test
  void aDamagedLineIsNamedAndTheFileLeftAlone() throws IOException {
    Path file = filled(3);
    String text = Files.readString(file);
    Files.writeString(file, text.replace("said m2", "said m9"));
    assertThatThrownBy(() -> MemoryFile.open(file, HEADING))
        .isInstanceOf(MemoryFileProblem.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("damaged");
    assertThat(Files.readString(file)).contains("said m9");
  }

  @Test
  void aMissingLineIsNoticed() throws IOException {
    Path file = filled(3);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.remove(2);
    Files.writeString(file, String.join("\n", lines) + "\n");
    assertThatThrownBy(() -> MemoryFile.open(file, HEADING))
        .isInstanceOf(MemoryFileProblem.class)
        .hasMessageContaining("gaps");
  }

  @Test
  void aNewerVersionIsRefusedInWords() throws IOException {
    Path file = folder.resolve("newer");
    var newer =
        new Heading(Heading.FORMAT, Heading.VERSION + 1, "d".repeat(64), "test", "hashing-64", 7);
    Files.write(file, Lines.all(newer, List.of()));
    assertThatThrownBy(() -> MemoryFile.open(file, HEADING))
        .isInstanceOf(MemoryFileProblem.class)
        .hasMessageContaining("version 2")
        .hasMessageContaining("up to 1");
  }

  @Test
  void theFileOfAnotherDesignIsRefused() {
    Path file = filled(1);
    Heading other = Heading.of("e".repeat(64), "other", "hashing-64", 7);
    assertThatThrownBy(() -> MemoryFile.open(file, other))
        .isInstanceOf(MemoryFileProblem.class)
        .hasMessageContaining("migrate");
  }

  @Test
  void somethingElseIsNoMemoryFile() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "to do\n", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> MemoryFile.open(file, HEADING))
        .isInstanceOf(MemoryFileProblem.class)
        .hasMessageContaining("no memory file");
    assertThat(Files.readString(file)).isEqualTo("to do\n");
  }

  @Test
  void twoDoNotShareAFile() {
    Path file = filled(1);
    try (var first = MemoryFile.open(file, HEADING)) {
      assertThatThrownBy(() -> MemoryFile.open(file, HEADING))
          .isInstanceOf(MemoryFileProblem.class)
          .hasMessageContaining("in use");
      first.add(experience("later"));
    }
    MemoryFile.open(file, HEADING).close();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "").resolve("memory");
    assertThatThrownBy(() -> MemoryFile.open(file, HEADING))
        .isInstanceOf(MemoryFileProblem.class)
        .hasMessageContaining("cannot be written");
  }

  private Path filled(int experiences) {
    Path file = folder.resolve("memory");
    try (var past = MemoryFile.open(file, HEADING)) {
      for (int i = 1; i <= experiences; i++) {
        past.add(experience("m" + i));
      }
    }
    return file;
  }

  private static Experience experience(String id) {
    return new Experience(
        id, "", List.of(Turn.of("user", "said " + id, 3)), 3, Outcome.of(1, true));
  }
}
