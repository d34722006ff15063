package io.mnemogen.runtime.journal;

import io.mnemogen.design.memory.Experience;
import java.util.List;

/// What a memory has lived, in order. Confined to one thread at a time.
public interface Past extends AutoCloseable {
  /// Every experience, oldest first.
  List<Experience> experiences();

  /// Adds one. When this returns it is kept.
  ///
  /// @throws MemoryFileProblem if it cannot be kept; then nothing was added
  void add(Experience experience);

  /// Puts other experiences in the place of all. When this returns they are kept, and what is not
  /// among them is gone from the file.
  ///
  /// @throws MemoryFileProblem if they cannot be kept; then this past takes nothing in any more,
  ///   and opened again it is whole: as it was, or as it should have become
  void replace(List<Experience> others);

  @Override
  void close();
}
