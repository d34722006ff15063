package io.mnemogen.sandbox.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The empty folder guests run in; removed with whatever was left in it. Its name tells which
/// process made it, so that the next one to make a folder can clear away those whose makers were
/// killed.
///
/// @param path where it is
record WorkFolder(Path path) implements AutoCloseable {
  private static final String PREFIX = "mnemogen-guest-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-\\d+");

  /// A new one in the system's folder for temporary files.
  static WorkFolder make() throws IOException {
    return make(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /// A new one in this folder, which is swept first.
  static WorkFolder make(Path parent) throws IOException {
    sweep(parent);
    return new WorkFolder(
        Files.createTempDirectory(parent, PREFIX + ProcessHandle.current().pid() + "-"));
  }

  /// The folder, made again if it is gone.
  Path ready() throws IOException {
    return Files.createDirectories(path);
  }

  @Override
  public void close() throws IOException {
    remove(path);
  }

  private static void sweep(Path parent) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          removeIfMine(folder);
        }
      }
    }
  }

  private static void removeIfMine(Path folder) {
    try {
      remove(folder);
    } catch (IOException ofAnotherUser) {
      return;
    }
  }

  private static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
