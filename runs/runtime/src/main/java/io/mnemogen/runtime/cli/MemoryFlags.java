package io.mnemogen.runtime.cli;

import io.mnemogen.runtime.AgentMemory;
import io.mnemogen.runtime.Isolation;
import io.mnemogen.runtime.MemoryOptions;
import io.mnemogen.runtime.MemoryProvider;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The flags that say where a memory lives and where its design runs.
final class MemoryFlags {
  @Option(
      names = "--memory",
      paramLabel = "FILE",
      description = "the file the memory lives in; made if it is missing")
  private @Nullable Path file;

  @Option(
      names = "--sandbox",
      paramLabel = "WALLS",
      description =
          "auto: a guest process, jailed where this machine can; required: jailed or nothing; off: this process (default: auto)")
  private Isolation isolation = Isolation.AUTO;

  /// Where the memory lives, if a flag says so.
  @Nullable Path file() {
    return file;
  }

  AgentMemory open(MemoryProvider provider, @Nullable Path place) {
    MemoryOptions options = MemoryOptions.DEFAULT.with(isolation);
    return place == null ? provider.open(options) : provider.load(place, options);
  }
}
