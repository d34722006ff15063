package io.mnemogen.runs.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The flags that choose where candidates run. None of them changes results, but the number of
/// guests those of a steady search.
final class GuestFlags {
  @Option(
      names = "--guests",
      paramLabel = "N",
      description = {
        "guest processes at work at the same time (default: 2);",
        "never changes results, but of searches with --strategy steady"
      })
  private @Nullable String guests;

  @Option(
      names = "--require-jail",
      description = "fail when this machine cannot jail guests in the kernel")
  private boolean requireJail;

  @Option(
      names = "--no-jail",
      description = "run guests without the kernel's wall, for measuring what it costs")
  private boolean noJail;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "where vectors are kept between runs (default: the user's cache folder)")
  private @Nullable String cache;

  void into(Map<String, String> flags) {
    Flags.put(flags, "sandbox.guests", guests);
    Flags.put(flags, "sandbox.jail", requireJail ? "required" : noJail ? "off" : null);
    Flags.put(flags, "embedding.cache", cache);
  }

  Map<String, String> flags() {
    var flags = new LinkedHashMap<String, String>();
    into(flags);
    return flags;
  }
}
