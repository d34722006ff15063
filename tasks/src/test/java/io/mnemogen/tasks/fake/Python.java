package io.mnemogen.tasks.fake;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;

/// Python, for tests that run the example environment of the documentation.
public final class Python {
  private Python() {}

  /// Skips the calling test where there is no `python3`.
  public static void needed() {
    String path = System.getenv().getOrDefault("PATH", "");
    Assumptions.assumeTrue(
        Arrays.stream(path.split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "python3"))),
        "there is no python3 on the path");
  }
}
