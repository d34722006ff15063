package io.mnemogen.sandbox.host;

import io.mnemogen.sandbox.launch.GuestImage;
import java.io.IOException;
import java.nio.file.Path;

/// The guests of the tests: their cache is made once and kept in the build folder.
final class TestGuests {
  static final Path CACHE = Path.of("target", "guests").toAbsolutePath();

  private TestGuests() {}

  static GuestImage image() throws IOException {
    return GuestImage.cached(CACHE);
  }
}
