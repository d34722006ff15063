package io.mnemogen.runs.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// What a Java program printed and how it ended, in a process of its own.
///
/// @param code the exit code
/// @param out what went to standard output
/// @param err what went to the error stream
record JavaProcess(int code, String out, String err) {
  /// The `java` of this Java.
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /// Runs `java` with these arguments and this input, in a folder that also takes its caches.
  static JavaProcess run(Path cache, String input, String... arguments) {
    var words = new ArrayList<>(List.of(java()));
    words.addAll(List.of(arguments));
    try {
      var builder = new ProcessBuilder(words).directory(cache.toFile());
      builder.environment().put("XDG_CACHE_HOME", cache.toString());
      builder.environment().put("XDG_DATA_HOME", cache.resolve("data").toString());
      Process process = builder.start();
      var err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
      try (var in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      String out = text(process.getInputStream());
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("a program ends within two minutes, but " + words + " did not");
      }
      return new JavaProcess(process.exitValue(), out, err.join());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError("java can be run", e);
    }
  }

  private static String text(java.io.InputStream in) {
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError("the output of a process can be read", e);
    }
  }
}
