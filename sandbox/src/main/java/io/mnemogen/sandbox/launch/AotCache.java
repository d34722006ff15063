package io.mnemogen.sandbox.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/// The ahead-of-time cache of the guest program (JEP 483 and 514): classes loaded and linked
/// before, so that guests start in a third of the time. Made once per Java and class path, outside
/// the jail, running our own warm-up only.
final class AotCache {
  private static final long LONGEST = 120;

  private final GuestImage image;
  private final Path folder;
  private final Path file;

  AotCache(GuestImage image, Path folder) throws IOException {
    this.image = image;
    this.folder = folder;
    this.file = folder.resolve("guest-%08x.aot".formatted(key(image)));
  }

  /// Whether the cache is there. To ask is to use it, see [CacheSweep].
  boolean exists() {
    return CacheSweep.use(file, Instant.now());
  }

  /// The image with the cache.
  GuestImage image() {
    return image.with(List.of("-XX:AOTCache=" + file), List.of(file));
  }

  /// Makes the cache; takes 10 s or more. A failure leaves no cache and is no error.
  ///
  /// @return whether it is there now
  boolean make() {
    try (WorkFolder work = WorkFolder.make()) {
      CacheSweep.sweep(folder, Instant.now());
      Path made = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
      GuestImage training = image.with(List.of("-XX:AOTCacheOutput=" + made), List.of());
      Process process =
          training
              .command(192, work.path(), List.of("train"))
              .builder()
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean trained = process.waitFor(LONGEST, TimeUnit.SECONDS) && process.exitValue() == 0;
      process.destroyForcibly();
      if (trained && Files.exists(made)) {
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.deleteIfExists(made);
      Files.deleteIfExists(made.resolveSibling(made.getFileName() + ".config"));
      return exists();
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static long key(GuestImage image) throws IOException {
    var sum = new CRC32();
    sum.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
    sum.update(System.getProperty("java.home").getBytes(StandardCharsets.UTF_8));
    sum.update(GuestCommand.OPTIONS.toString().getBytes(StandardCharsets.UTF_8));
    for (Path jar : image.classPath()) {
      sum.update(
          (jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar))
              .getBytes(StandardCharsets.UTF_8));
    }
    return sum.getValue();
  }
}
