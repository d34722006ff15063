package io.mnemogen.runtime;

import io.mnemogen.design.toolbox.Embedder;
import io.mnemogen.sandbox.launch.GuestImage;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// How a memory is opened.
///
/// @param isolation what stands between the design and this machine
/// @param embedder makes vectors, or null for the one the design was evolved with; one of another
///   name is refused
/// @param clock what time it is
/// @param cache a folder for what speeds things up: vectors, guests; made if missing
public record MemoryOptions(
    Isolation isolation, @Nullable Embedder embedder, InstantSource clock, Path cache) {
  /// A guest, jailed if possible; the system's clock; the user's cache folder.
  public static final MemoryOptions DEFAULT =
      new MemoryOptions(Isolation.AUTO, null, InstantSource.system(), GuestImage.userCache());

  /// The same with another isolation.
  public MemoryOptions with(Isolation other) {
    return new MemoryOptions(other, embedder, clock, cache);
  }

  /// The same with an embedder of your own.
  public MemoryOptions with(Embedder other) {
    return new MemoryOptions(isolation, other, clock, cache);
  }

  /// The same with another clock.
  public MemoryOptions with(InstantSource other) {
    return new MemoryOptions(isolation, embedder, other, cache);
  }
}
