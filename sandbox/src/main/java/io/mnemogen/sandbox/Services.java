package io.mnemogen.sandbox;

import io.mnemogen.design.toolbox.Embedder;
import io.mnemogen.design.toolbox.LanguageModel;
import org.jspecify.annotations.Nullable;

/// What the host lends to candidates. Shared by all guests, so both must be thread-safe.
///
/// @param embedder embeds texts in the host
/// @param model answers prompts in the host, or null when there is none
public record Services(Embedder embedder, @Nullable LanguageModel model) {
  /// Embeddings only.
  public static Services of(Embedder embedder) {
    return new Services(embedder, null);
  }
}
