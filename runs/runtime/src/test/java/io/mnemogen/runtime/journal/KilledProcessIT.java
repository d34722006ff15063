package io.mnemogen.runtime.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real processes, killed while they write. `-Dmnemogen.kills=1000` kills a thousand.
class KilledProcessIT {
  private static final int KILLS = Integer.getInteger("mnemogen.kills", 25);
  private static final int LONGEST_MILLIS = 40;

  @TempDir private Path folder;

  @Test
  void losesNothingAcknowledged() throws IOException, InterruptedException {
    Path file = folder.resolve("memory");
    var random = new SplittableRandom(8);
    int acknowledged = 0;
    int torn = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      List<TellingProcess.Told> told = killed(file, random.nextInt(LONGEST_MILLIS));
      MemoryFile.Reading held = MemoryFile.read(file);
      torn += held.torn() > 0 ? 1 : 0;
      acknowledged += (int) told.stream().filter(TellingProcess.Told::done).count();
      List<Integer> numbers = held.experiences().stream().map(TellingProcess::number).toList();
      assertThat(numbers).as("kill %d after %s", kill, told).isIn(allowed(told));
      held.experiences()
          .forEach(
              e -> assertThat(e).isEqualTo(TellingProcess.experience(TellingProcess.number(e))));
    }
    assertThat(acknowledged).isGreaterThan(KILLS);
    System.out.printf(
        "%d kills, %d changes acknowledged, %d torn lines cut off%n", KILLS, acknowledged, torn);
  }

  /// What the file may hold: what was acknowledged last, or that and the change under way.
  private static List<List<Integer>> allowed(List<TellingProcess.Told> told) {
    TellingProcess.Told last = told.getLast();
    var allowed = new ArrayList<>(List.of(numbers(last)));
    if (!last.done()) {
      allowed.add(numbers(told.get(told.size() - 2)));
    }
    return allowed;
  }

  private static List<Integer> numbers(TellingProcess.Told told) {
    return IntStream.rangeClosed(told.first(), told.last()).boxed().toList();
  }

  /// Lets a process tell until it has acknowledged something, then for some time more, and kills
  /// it.
  ///
  /// @return what it told, whole lines only
  private List<TellingProcess.Told> killed(Path file, int millis)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                TellingProcess.class.getName(),
                file.toString())
            .redirectError(folder.resolve("err").toFile())
            .start();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
      var told = new ArrayList<TellingProcess.Told>();
      String line = lines.readLine();
      while (line != null && !line.startsWith("done")) {
        told.add(TellingProcess.Told.of(line));
        line = lines.readLine();
      }
      assertThat(line).as(() -> "it tells: " + text(folder.resolve("err"))).isNotNull();
      Thread.ofVirtual().start(() -> kill(process, millis));
      for (; line != null; line = lines.readLine()) {
        if (line.matches("(begun|done) \\d+ \\d+")) {
          told.add(TellingProcess.Told.of(line));
        }
      }
      process.waitFor();
      return told;
    } finally {
      process.destroyForcibly();
    }
  }

  /// By its handle: [Process#destroyForcibly] would close the pipe before it is read.
  private static void kill(Process process, int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.toHandle().destroyForcibly();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
