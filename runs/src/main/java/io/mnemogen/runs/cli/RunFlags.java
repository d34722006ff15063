package io.mnemogen.runs.cli;

import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.config.RunConfig;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The flags of commands that work on a run that is there. None of them changes results.
final class RunFlags {
  @Parameters(paramLabel = "RUN", description = "the run folder")
  private Path run = Path.of("");

  @Option(
      names = "--data",
      paramLabel = "PATH",
      description = "where the task's data are now (default: where they were)")
  private @Nullable String data;

  @Option(
      names = "--test-data",
      paramLabel = "PATH",
      description = "where the data kept aside are now (default: where they were)")
  private @Nullable String testData;

  @Option(names = "--json", description = "print one JSON document on stdout, progress on stderr")
  private boolean json;

  @Mixin private GuestFlags guests = new GuestFlags();

  boolean json() {
    return json;
  }

  /// The run.
  RunFolder folder() {
    return RunFolder.of(run);
  }

  /// What was asked of it, with these flags.
  RunConfig config() {
    return config(Map.of());
  }

  /// The same with more flags that change no result.
  RunConfig config(Map<String, String> more) {
    Map<String, String> flags = guests.flags();
    flags.putAll(more);
    Flags.put(flags, "task.data", data);
    Flags.put(flags, "task.testData", testData);
    return folder().config(flags);
  }
}
