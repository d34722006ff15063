package io.mnemogen.runs.config;

import org.jspecify.annotations.Nullable;

/// What turns texts into vectors.
///
/// @param model `minilm` (in process) or `hashing` (no model)
/// @param cache the folder in which vectors are kept between runs, or null for the user's cache
///   folder
public record EmbeddingConfig(String model, @Nullable String cache) {}
