package io.mnemogen.design.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// Real data sets, for tests that are skipped where they are not at hand.
///
/// The folder is named by the system property `mnemogen.data`, else by the environment variable
/// `MNEMOGEN_DATA`. With the system property `mnemogen.data.required=true` a missing file fails the
/// test instead of skipping it.
public final class RealData {
  private RealData() {}

  /// A file or folder of the data folder, which exists; otherwise the calling test is skipped, or
  /// fails when data is required.
  ///
  /// @param relative such as `locomo/locomo5.json`
  public static Path file(String relative) {
    String folder = folder();
    if (folder == null) {
      return absent(
          "real data is needed, but neither -Dmnemogen.data nor MNEMOGEN_DATA names its folder");
    }
    Path file = Path.of(folder, relative);
    return Files.exists(file) ? file : absent("real data is needed, but there is no " + file);
  }

  private static @Nullable String folder() {
    String property = System.getProperty("mnemogen.data");
    return property == null || property.isBlank() ? System.getenv("MNEMOGEN_DATA") : property;
  }

  private static Path absent(String why) {
    if (Boolean.getBoolean("mnemogen.data.required")) {
      return Assertions.fail(why);
    }
    Assumptions.abort(why);
    throw new IllegalStateException("aborting a test throws");
  }
}
