package io.mnemogen.runs.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The flags that choose where candidates run and what they are lent.
final class SandboxFlags {
  @Mixin private GuestFlags guests = new GuestFlags();

  @Option(
      names = "--embedder",
      paramLabel = "NAME",
      description = "what makes vectors: minilm or hashing (default: minilm)")
  private @Nullable String embedder;

  void into(Map<String, String> flags) {
    guests.into(flags);
    Flags.put(flags, "embedding.model", embedder);
  }
}
