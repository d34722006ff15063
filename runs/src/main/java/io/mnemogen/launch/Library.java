package io.mnemogen.launch;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A library inside the jar.
///
/// @param sha256 of its bytes
/// @param size in bytes
/// @param name its file name
public record Library(String sha256, long size, String name) {
  /// Where the libraries are in the jar.
  public static final String INSIDE = "META-INF/mnemogen/lib/";

  /// The list of them: a line of hash, size and name each.
  public static final String LIST = "META-INF/mnemogen/libraries";

  /// All libraries of a jar, in order.
  static List<Library> all(Path jar) throws IOException {
    try (var file = new ZipFile(jar.toFile());
        InputStream in = open(file, LIST)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(" ", 3))
          .map(words -> new Library(words[0], Long.parseLong(words[1]), words[2]))
          .toList();
    }
  }

  /// Where libraries are unpacked: `mnemogen/lib` in the user's cache folder.
  static Path folder() {
    String named = System.getenv("XDG_CACHE_HOME");
    Path caches =
        named == null || named.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(named);
    return caches.resolve("mnemogen").resolve("lib").toAbsolutePath();
  }

  /// The library as a file, unpacked from a jar if it is not yet; whole or not there, also when
  /// several do it at once.
  Path unpacked(Path jar) throws IOException {
    Path folder = folder().resolve(sha256.substring(0, 16));
    Path place = folder.resolve(name);
    if (Files.isRegularFile(place) && Files.size(place) == size) {
      return place;
    }
    Files.createDirectories(folder);
    Path made = Files.createTempFile(folder, name, ".tmp");
    try (var file = new ZipFile(jar.toFile());
        InputStream in = open(file, INSIDE + name)) {
      Files.copy(in, made, StandardCopyOption.REPLACE_EXISTING);
    }
    return Files.move(
        made, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static InputStream open(ZipFile jar, String name) throws IOException {
    ZipEntry entry = jar.getEntry(name);
    if (entry == null) {
      throw new FileNotFoundException("%s holds no %s".formatted(jar.getName(), name));
    }
    return jar.getInputStream(entry);
  }
}
