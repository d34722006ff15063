package io.mnemogen.runs.model.provider;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.time.Duration;
import java.util.List;

/// Sets up the embedding model behind an address, for providers with an OpenAI-compatible door.
public final class EmbeddingModels {
  private EmbeddingModels() {}

  /// The model, not asked yet.
  ///
  /// @param timeout the longest wait for one answer
  /// @throws ModelProblem if the provider has no such door, or needs a key and there is none
  public static EmbeddingModel open(ModelAddress address, Keys keys, Duration timeout) {
    return switch (address.provider()) {
      case OPENAI, OLLAMA, COMPATIBLE ->
          OpenAiEmbeddingModel.builder()
              .httpClientBuilder(Exchange.builder(timeout))
              .baseUrl(address.baseUrl())
              .apiKey(ChatModels.key(address, keys))
              .modelName(address.model())
              .maxRetries(0)
              .build();
      case ANTHROPIC, GEMINI ->
          throw new ModelProblem(
              List.of(
                  "%s makes no vectors here; take openai:…, ollama:… or http://HOST/v1#MODEL for --embedding-model"
                      .formatted(address)));
    };
  }
}
