package io.mnemogen.sandbox.launch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Clears ahead-of-time caches away that nobody will use again: every new version of the program,
/// and every Java it runs on, leaves one of 40 MB or more. A cache was last used at the time its
/// file says.
final class CacheSweep {
  /// How long a cache is kept unused.
  static final Duration KEPT = Duration.ofDays(30);

  private static final Pattern NAME =
      Pattern.compile("guest-[0-9a-f]{8}\\.aot(?:\\.(\\d+)(?:\\.config)?)?");

  private CacheSweep() {}

  /// Whether a cache is there; if so it is used now.
  static boolean use(Path cache, Instant now) {
    try {
      Files.setLastModifiedTime(cache, FileTime.from(now));
      return true;
    } catch (IOException e) {
      return Files.exists(cache); // another user's, who may keep it
    }
  }

  /// Removes caches unused for long, and what was left half made by processes that are gone.
  static void sweep(Path folder, Instant now) throws IOException {
    FileTime oldest = FileTime.from(now.minus(KEPT));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "guest-*")) {
      for (Path file : files) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (name.matches() && stale(file, name.group(1), oldest)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean stale(Path file, @Nullable String maker, FileTime oldest)
      throws IOException {
    return maker == null
        ? Files.getLastModifiedTime(file).compareTo(oldest) < 0
        : ProcessHandle.of(Long.parseLong(maker)).isEmpty();
  }
}
