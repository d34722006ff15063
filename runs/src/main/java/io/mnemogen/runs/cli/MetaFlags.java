package io.mnemogen.runs.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The flags that let language models write designs; see docs/meta-agent.md.
final class MetaFlags {
  @Option(
      names = "--meta-model",
      paramLabel = "ADDRESS",
      description =
          "the model that writes designs; several, separated by commas, compete (default: none)")
  private @Nullable String meta;

  @Option(
      names = "--meta-share",
      paramLabel = "X",
      description = "the share of written programs that models write, 0 to 1 (default: 0.5)")
  private @Nullable String share;

  @Option(
      names = "--creativity",
      paramLabel = "X",
      description = "how far models are to go from what is known, 0 to 1 (default: 0.5)")
  private @Nullable String creativity;

  @Option(
      names = "--repairs",
      paramLabel = "N",
      description = "how often a draft that fails goes back to its model (default: 2)")
  private @Nullable String repairs;

  @Option(
      names = "--prompts",
      paramLabel = "DIR",
      description = "a folder of templates that override the packed ones; see 'mnemogen brief'")
  private @Nullable String prompts;

  @Mixin private LanguageFlag language = new LanguageFlag();

  void into(Map<String, String> flags) {
    Flags.put(flags, "models.roles.meta", meta);
    Flags.put(flags, "models.writing.share", share);
    Flags.put(flags, "models.writing.creativity", creativity);
    Flags.put(flags, "models.writing.repairs", repairs);
    Flags.put(flags, "models.writing.prompts", prompts);
    language.into(flags);
  }
}
