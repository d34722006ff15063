package io.mnemogen.sandbox.guest;

import io.mnemogen.sandbox.jail.Attempts;
import io.mnemogen.sandbox.wire.GuestMessage.Finding;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;

/// Tries from inside a guest what should be impossible there, with the full power of Java: what a
/// candidate could do if it had broken out of its language.
final class Probes {
  private static final int UNIX = 1;
  private static final int INET = 2;
  private static final int STREAM = 1;
  private static final int DATAGRAM = 2;

  private Probes() {}

  /// One attempt.
  @FunctionalInterface
  private interface Attempt {
    void run() throws IOException;
  }

  static List<Finding> run() {
    return List.of(
        probe("read a file", () -> new FileInputStream("/etc/passwd").close()),
        probe("read the environment", () -> new FileInputStream("/proc/self/environ").close()),
        probe("write a file", () -> new FileOutputStream("probe.tmp").close()),
        probe("start a process", () -> new ProcessBuilder("/bin/true").start().destroy()),
        probe("load a native library", Probes::load),
        kernel("open a TCP socket", () -> Attempts.socket(INET, STREAM)),
        kernel("open a UDP socket", () -> Attempts.socket(INET, DATAGRAM)),
        kernel("open a Unix socket", () -> Attempts.socket(UNIX, STREAM)),
        kernel("signal other processes", Attempts::signalEveryone),
        kernel("trace processes", Attempts::trace));
  }

  private static void load() {
    System.load(Path.of(System.getProperty("java.home"), "lib", "libprefs.so").toString());
  }

  private static Finding kernel(String name, LongSupplier attempt) {
    long answer = attempt.getAsLong();
    return answer >= 0
        ? new Finding(name, false, "it worked")
        : new Finding(name, true, "refused by the kernel with error " + -answer);
  }

  private static Finding probe(String name, Attempt attempt) {
    try {
      attempt.run();
      return new Finding(name, false, "it worked");
    } catch (IOException | RuntimeException | Error stopped) {
      return new Finding(name, true, firstLine(String.valueOf(stopped.getMessage())));
    }
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
