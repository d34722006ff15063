package io.mnemogen.sandbox.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The empty folder guests run in; removed with whatever was left in it.
///
/// @param path where it is
record WorkFolder(Path path) implements AutoCloseable {
  /// A new one in the system's folder for temporary files.
  static WorkFolder make() throws IOException {
    return new WorkFolder(Files.createTempDirectory("mnemogen-guest"));
  }

  @Override
  public void close() throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
