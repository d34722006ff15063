package io.mnemogen.runs.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The flag that says what language models write slots in.
final class LanguageFlag {
  @Option(
      names = "--language",
      paramLabel = "NAME",
      description =
          "what models write slots in: groovy, javascript, python (needs GraalPy: MNEMOGEN_PYTHON=1),"
              + " or any, each slot in Groovy or JavaScript as they like (default: groovy)")
  private @Nullable String language;

  void into(Map<String, String> flags) {
    Flags.put(flags, "models.writing.language", language);
  }
}
