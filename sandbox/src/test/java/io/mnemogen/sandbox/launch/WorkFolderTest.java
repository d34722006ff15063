package io.mnemogen.sandbox.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {
  @TempDir Path parent;

  @Test
  void clearsAwayTheFoldersOfTheDeadOnly() throws IOException, InterruptedException {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path left = Files.createDirectory(parent.resolve("mnemogen-guest-" + dead.pid() + "-7"));
    Files.writeString(left.resolve("something"), "left");
    Path others = Files.createDirectory(parent.resolve("mnemogen-guest-notes"));
    try (WorkFolder mine = WorkFolder.make(parent);
        WorkFolder second = WorkFolder.make(parent)) {
      assertThat(left).doesNotExist();
      assertThat(others).isDirectory();
      assertThat(mine.path()).isEmptyDirectory();
      assertThat(second.path()).isNotEqualTo(mine.path());
    }
    assertThat(parent).isDirectoryContaining(others::equals);
    try (var rest = Files.list(parent)) {
      assertThat(rest).containsExactly(others);
    }
  }

  @Test
  void isMadeAgainWhenItIsGone() throws IOException {
    try (WorkFolder folder = WorkFolder.make(parent)) {
      Files.delete(folder.path());

      assertThat(folder.ready()).isEmptyDirectory();
    }
  }
}
