package io.mnemogen.runtime.journal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A memory file that cannot be read, written or used: what is wrong, where, and what to do.
/// Nothing was changed.
public final class MemoryFileProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param file the memory file
  /// @param sentence what is wrong with it and what to do
  public MemoryFileProblem(Path file, String sentence) {
    this(file, sentence, null);
  }

  MemoryFileProblem(Path file, String sentence, @Nullable Throwable cause) {
    super(file + ": " + sentence, cause);
  }
}
