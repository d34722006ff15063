package io.mnemogen.sandbox.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs class folders into jars. A jailed guest keeps its jars open but cannot open files, and the
/// virtual machine caches classes of jars only.
final class GuestJars {
  private GuestJars() {}

  /// The class path with every folder replaced by a jar of its content in the cache folder.
  static List<Path> pack(List<Path> classPath, Path cache) throws IOException {
    var jars = new ArrayList<Path>();
    for (Path entry : classPath) {
      jars.add(Files.isDirectory(entry) ? jar(entry, cache) : entry.toRealPath());
    }
    return jars;
  }

  private static Path jar(Path folder, Path cache) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    var sum = new CRC32();
    for (Path file : files) {
      sum.update(file.toString().getBytes(StandardCharsets.UTF_8));
      sum.update(Files.readAllBytes(file));
    }
    Path jar = cache.resolve("classes-%08x.jar".formatted(sum.getValue()));
    if (!Files.exists(jar)) {
      Path made = Files.createTempFile(cache, "classes", ".tmp");
      try (OutputStream out = Files.newOutputStream(made);
          var zip = new ZipOutputStream(out)) {
        for (Path file : files) {
          var entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
          entry.setLastModifiedTime(FileTime.fromMillis(0));
          zip.putNextEntry(entry);
          zip.write(Files.readAllBytes(file));
        }
      }
      Files.move(made, jar, StandardCopyOption.ATOMIC_MOVE);
    }
    return jar;
  }
}
