package io.mnemogen.runtime;

import io.mnemogen.design.NamedDesign;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/// An exported design: gives memories. Every exported jar on the class path has one, found by
/// [ServiceLoader].
public interface MemoryProvider {
  /// Where the design comes from.
  Papers papers();

  /// The design itself, with its four sources.
  NamedDesign design();

  /// A memory that has lived nothing and is gone when it is closed.
  ///
  /// @throws IllegalStateException if what the design needs is not here; says what
  AgentMemory open(MemoryOptions options);

  /// The memory that lives in a file, which is made if it is missing.
  ///
  /// @throws io.mnemogen.runtime.journal.MemoryFileProblem if the file is damaged, of a newer
  ///   version, of another design, in use by another process, or cannot be written
  /// @throws IllegalStateException if what the design needs is not here; says what
  AgentMemory load(Path file, MemoryOptions options);

  /// Takes the experiences of a memory file, of whatever design, over into a new file of this one.
  /// Receipts are left behind: the units they name are the other design's.
  ///
  /// @return how many experiences
  /// @throws io.mnemogen.runtime.journal.MemoryFileProblem if one cannot be read or the other not
  ///   be written
  int migrate(Path from, Path to);

  /// Every exported design on the class path.
  static List<MemoryProvider> all() {
    return ServiceLoader.load(MemoryProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /// The one exported design on the class path.
  ///
  /// @throws IllegalStateException if there are none or several
  static MemoryProvider only() {
    List<MemoryProvider> all = all();
    if (all.size() == 1) {
      return all.getFirst();
    }
    throw new IllegalStateException(
        all.isEmpty()
            ? "an exported memory is needed, but the class path holds none; add the jar that 'mnemogen export' made"
            : "one exported memory is meant, but the class path holds %s; choose from MemoryProvider.all()"
                .formatted(all.stream().map(p -> p.papers().name()).toList()));
  }
}
