package io.mnemogen.runs.model.provider;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Where a language model is: `openai:gpt-5-mini`, `anthropic:…`, `gemini:…`, `ollama:llama3.1`, or
/// `http://localhost:8000/v1#qwen3` for any server that speaks the OpenAI protocol.
///
/// @param provider who serves it
/// @param model the provider's name for it
/// @param baseUrl where the provider is reached
public record ModelAddress(Provider provider, String model, String baseUrl) {
  private static final String FORMS =
      "write openai:MODEL, anthropic:MODEL, gemini:MODEL, ollama:MODEL, or"
          + " http://HOST:PORT/v1#MODEL for any OpenAI-compatible server";

  /// The address in a text.
  ///
  /// @throws IllegalArgumentException if [#problem] finds one
  public static ModelAddress of(String text) {
    Optional<String> problem = problem(text);
    if (problem.isPresent()) {
      throw new IllegalArgumentException(problem.get());
    }
    int hash = text.indexOf('#');
    if (isUrl(text)) {
      String base = text.substring(0, hash).replaceAll("/+$", "");
      return new ModelAddress(Provider.COMPATIBLE, text.substring(hash + 1), base);
    }
    int colon = text.indexOf(':');
    Provider provider = Provider.of(text.substring(0, colon)).orElseThrow();
    return new ModelAddress(provider, text.substring(colon + 1), provider.baseUrl());
  }

  /// What keeps a text from being an address, with the remedy; empty if it is one.
  public static Optional<String> problem(String text) {
    if (isUrl(text)) {
      return urlProblem(text);
    }
    int colon = text.indexOf(':');
    boolean known = colon > 0 && Provider.of(text.substring(0, colon)).isPresent();
    return known && !text.substring(colon + 1).isBlank()
        ? Optional.empty()
        : Optional.of("is no model address; " + FORMS);
  }

  /// The address in the form it is written in.
  @Override
  public String toString() {
    return provider == Provider.COMPATIBLE
        ? baseUrl + "#" + model
        : provider.prefix() + ":" + model;
  }

  private static Optional<String> urlProblem(String text) {
    try {
      URI url = new URI(text);
      if (url.getUserInfo() != null || url.getQuery() != null) {
        return Optional.of(
            "holds a user, password or query; keys belong into the environment (MNEMOGEN_API_KEY)");
      }
      boolean whole = url.getHost() != null && url.getFragment() != null;
      return whole && !url.getFragment().isBlank()
          ? Optional.empty()
          : Optional.of(
              "names a server but no model; write it after a #, as in "
                  + "http://localhost:8000/v1#qwen3");
    } catch (URISyntaxException e) {
      return Optional.of("is no URL (%s); %s".formatted(e.getReason(), FORMS));
    }
  }

  private static boolean isUrl(String text) {
    return text.startsWith("http://") || text.startsWith("https://");
  }
}
