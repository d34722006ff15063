package io.mnemogen.runtime.journal;

import java.nio.file.Path;

/// The first line of a memory file: what has lived it.
///
/// @param format always [#FORMAT]
/// @param version of the format, from 1
/// @param design id of the design
/// @param name what people call the design
/// @param embedder what made its vectors
/// @param seed of its toolbox
public record Heading(
    String format, int version, String design, String name, String embedder, long seed) {
  /// What every memory file begins with.
  public static final String FORMAT = "mnemogen-memory";

  /// The version this build writes; it reads all up to it.
  public static final int VERSION = 1;

  /// The heading of a file written by this build.
  public static Heading of(String design, String name, String embedder, long seed) {
    return new Heading(FORMAT, VERSION, design, name, embedder, seed);
  }

  /// Checks that this build can read what follows.
  ///
  /// @throws MemoryFileProblem if it is no memory file or of a newer version
  void checkReadable(Path file) {
    if (!FORMAT.equals(format)) {
      throw new MemoryFileProblem(
          file,
          "a memory file begins with the format '%s', but this one with '%s'; check the path"
              .formatted(FORMAT, format));
    }
    if (version > VERSION) {
      throw new MemoryFileProblem(
          file,
          "is of format version %d, but this build reads up to %d; open it with a newer export of its design"
              .formatted(version, VERSION));
    }
  }

  /// Checks that the file was lived by a design, its embedder and its seed.
  ///
  /// @throws MemoryFileProblem naming both
  void checkSame(Heading other, Path file) {
    if (!design.equals(other.design)) {
      throw new MemoryFileProblem(
          file,
          "was lived by the design %s (%s), but this is %s (%s); open it with that design, or take its experiences over with: migrate"
              .formatted(name, brief(design), other.name, brief(other.design)));
    }
    if (!embedder.equals(other.embedder) || seed != other.seed) {
      throw new MemoryFileProblem(
          file,
          "was lived with the embedder %s and the seed %d, but now they are %s and %d; export the design from the same run, or take its experiences over with: migrate"
              .formatted(embedder, seed, other.embedder, other.seed));
    }
  }

  private static String brief(String id) {
    return id.substring(0, Math.min(12, id.length()));
  }
}
