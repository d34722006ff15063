package io.mnemogen.runs.model.provider;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who serves a model.
public enum Provider {
  /// OpenAI's own service.
  OPENAI("https://api.openai.com/v1", List.of("OPENAI_API_KEY"), true),
  /// Anthropic's own service.
  ANTHROPIC("https://api.anthropic.com/v1", List.of("ANTHROPIC_API_KEY"), true),
  /// Google's Gemini.
  GEMINI(
      "https://generativelanguage.googleapis.com/v1beta",
      List.of("GEMINI_API_KEY", "GOOGLE_API_KEY"),
      true),
  /// A local Ollama, through its OpenAI-compatible door.
  OLLAMA("http://localhost:11434/v1", List.of(), false),
  /// Any other server that speaks the OpenAI protocol; the address says where.
  COMPATIBLE("", List.of("MNEMOGEN_API_KEY"), false);

  private final String baseUrl;
  private final List<String> keys;
  private final boolean needsKey;

  Provider(String baseUrl, List<String> keys, boolean needsKey) {
    this.baseUrl = baseUrl;
    this.keys = keys;
    this.needsKey = needsKey;
  }

  /// Where it is reached, empty for [#COMPATIBLE].
  String baseUrl() {
    return baseUrl;
  }

  /// The names its key may have, the first found is taken.
  List<String> keys() {
    return keys;
  }

  /// Whether it turns away who has no key.
  boolean needsKey() {
    return needsKey;
  }

  /// The provider of this prefix of an address.
  static Optional<Provider> of(String prefix) {
    return Arrays.stream(values())
        .filter(p -> p != COMPATIBLE)
        .filter(p -> p.prefix().equals(prefix))
        .findFirst();
  }

  /// The prefix of its addresses, such as `openai`.
  String prefix() {
    return name().toLowerCase(Locale.ROOT);
  }
}
