package io.mnemogen.sandbox.jail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LandlockTest {
  @TempDir Path folder;
  private Path open;
  private Path closed;

  @BeforeEach
  void write() throws IOException {
    Assumptions.assumeTrue(Landlock.version() > 0, "this kernel has no Landlock");
    open = Files.writeString(Files.createDirectory(folder.resolve("open")).resolve("a"), "open");
    closed =
        Files.writeString(Files.createDirectory(folder.resolve("closed")).resolve("a"), "closed");
  }

  @Test
  void aRestrictedThreadReadsWhatItMayAndNothingElse() throws Exception {
    List<String> answers =
        restricted(() -> {
          var all = new ArrayList<String>();
          all.add(attempt(() -> Files.readString(open)));
          all.add(attempt(() -> Files.readString(closed)));
          all.add(attempt(() -> Files.writeString(open, "changed").toString()));
          all.add(attempt(() -> Files.writeString(folder.resolve("new"), "new").toString()));
          all.add(attempt(() -> Files.readString(Path.of("/etc/passwd"))));
          return all;
        });

    assertThat(answers).containsExactly("open", "refused", "refused", "refused", "refused");
    assertThat(Files.readString(open)).isEqualTo("open");
  }

  @Test
  void otherThreadsStayFree() throws Exception {
    restricted(() -> List.of());

    assertThat(Files.readString(closed)).isEqualTo("closed");
  }

  @Test
  void aRestrictedThreadReachesNoPort() throws Exception {
    Assumptions.assumeTrue(Landlock.version() >= 4, "this kernel's Landlock leaves ports alone");
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Callable<String> connect =
          () -> {
            new Socket(server.getInetAddress(), server.getLocalPort()).close();
            return "connected";
          };
      assertThat(attempt(connect)).isEqualTo("connected");
      assertThat(restricted(() -> List.of(attempt(connect)))).containsExactly("refused");
    }
  }

  /// Restrictions are for good, so each thread gets them once.
  private List<String> restricted(Callable<List<String>> work) throws Exception {
    var task =
        new FutureTask<>(() -> {
          Landlock.restrictThread(List.of(open.getParent()), List.of());
          return work.call();
        });
    Thread.ofPlatform().start(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private static String attempt(Callable<String> work) throws Exception {
    try {
      return work.call();
    } catch (IOException e) {
      return "refused";
    }
  }
}
