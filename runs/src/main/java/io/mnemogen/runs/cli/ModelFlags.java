package io.mnemogen.runs.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The flags that choose language models and what they may cost; see docs/models.md.
final class ModelFlags {
  @Option(
      names = "--agent-model",
      paramLabel = "ADDRESS",
      description = "the model that acts and answers, such as openai:gpt-5-mini (default: none)")
  private @Nullable String agent;

  @Option(
      names = "--judge-model",
      paramLabel = "ADDRESS",
      description = "the model that says whether the agent's answers are right (default: none)")
  private @Nullable String judge;

  @Option(
      names = "--repeats",
      paramLabel = "N",
      description = "how often the agent model plays every episode (default: 1)")
  private @Nullable String repeats;

  @Option(
      names = "--memory-model",
      paramLabel = "ADDRESS",
      description = "the model designs may call (default: none, stand-ins answer)")
  private @Nullable String memory;

  @Option(
      names = "--embedding-model",
      paramLabel = "ADDRESS",
      description = "the model that makes vectors, in place of --embedder")
  private @Nullable String embedding;

  @Option(
      names = "--key-file",
      paramLabel = "FILE",
      description = "lines of NAME=key that only its owner may read (default: the environment)")
  private @Nullable String keyFile;

  @Option(
      names = "--prices",
      paramLabel = "FILE",
      description = "prices of models that go before the built-in table")
  private @Nullable String prices;

  @Option(
      names = "--replay",
      paramLabel = "RUN",
      description = "ask no model: answer from the calls recorded in this run folder, or fail")
  private @Nullable String replay;

  @Mixin private BudgetFlags budgets = new BudgetFlags();

  void into(Map<String, String> flags) {
    Flags.put(flags, "models.roles.agent", agent);
    Flags.put(flags, "models.roles.judge", judge);
    Flags.put(flags, "models.acting.repeats", repeats);
    Flags.put(flags, "models.roles.memory", memory);
    Flags.put(flags, "models.roles.embedding", embedding);
    Flags.put(flags, "models.access.keyFile", keyFile);
    Flags.put(flags, "models.access.prices", prices);
    Flags.put(flags, "models.access.replay", replay);
    budgets.into(flags);
  }
}
