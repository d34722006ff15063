package io.mnemogen.sandbox.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheSweepTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

  @TempDir Path folder;

  private Path file(String name, Duration age) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "x");
    return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }

  @Test
  void removesCachesUnusedForLongAndNothingElse() throws IOException {
    file("guest-0123abcd.aot", CacheSweep.KEPT.plusHours(1));
    file("guest-0123abce.aot", CacheSweep.KEPT.minusHours(1));
    file("classes-0123abcd.jar", CacheSweep.KEPT.plusHours(1));
    file("guest-notes.aot", CacheSweep.KEPT.plusHours(1));
    CacheSweep.sweep(folder, NOW);
    assertThat(left())
        .containsExactlyInAnyOrder("guest-0123abce.aot", "classes-0123abcd.jar", "guest-notes.aot");
  }

  @Test
  void removesWhatWasLeftHalfMadeByProcessesThatAreGone() throws IOException, InterruptedException {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    long mine = ProcessHandle.current().pid();
    file("guest-0123abcd.aot." + gone.pid(), Duration.ZERO);
    file("guest-0123abcd.aot." + gone.pid() + ".config", Duration.ZERO);
    file("guest-0123abcd.aot." + mine, Duration.ZERO);
    CacheSweep.sweep(folder, NOW);
    assertThat(left()).containsExactly("guest-0123abcd.aot." + mine);
  }

  @Test
  void aCacheThatIsUsedIsKept() throws IOException {
    Path cache = file("guest-0123abcd.aot", CacheSweep.KEPT.plusHours(1));
    assertThat(CacheSweep.use(cache, NOW)).isTrue();
    CacheSweep.sweep(folder, NOW);
    assertThat(left()).containsExactly("guest-0123abcd.aot");
    assertThat(CacheSweep.use(folder.resolve("guest-ffffffff.aot"), NOW)).isFalse();
  }
}
