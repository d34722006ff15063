package io.mnemogen.evolve.meta.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The files packed into the jars at build time, as they were written.
public final class PackedSource {
  private static final String ROOT = "/META-INF/source/";

  private PackedSource() {}

  /// The source file of a top-level type.
  static String of(Class<?> type) {
    return file(type.getName().replace('.', '/') + ".java");
  }

  /// How a slot is written: the page of the documentation.
  public static String guide() {
    return file("writing-a-design.md");
  }

  private static String file(String path) {
    try (InputStream in = PackedSource.class.getResourceAsStream(ROOT + path)) {
      if (in == null) {
        throw new IllegalStateException(
            "the build packs %s%s, but it is missing; build with Maven".formatted(ROOT, path));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the packed source %s can be read".formatted(path), e);
    }
  }
}
