package io.mnemogen.runs.model.provider;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;
import java.util.List;

/// Sets up the chat model behind an address. The library's own retries are off, so that one policy
/// decides about them.
public final class ChatModels {
  private static final String NO_KEY = "none";

  private ChatModels() {}

  /// The model, not asked yet.
  ///
  /// @param timeout the longest wait for one whole answer
  /// @throws ModelProblem if the provider needs a key and there is none
  public static ChatModel open(ModelAddress address, Keys keys, Duration timeout) {
    String key = key(address, keys);
    var http = Exchange.builder(timeout);
    return switch (address.provider()) {
      case ANTHROPIC ->
          AnthropicChatModel.builder()
              .httpClientBuilder(http)
              .apiKey(key)
              .modelName(address.model())
              .maxRetries(0)
              .build();
      case GEMINI ->
          GoogleAiGeminiChatModel.builder()
              .httpClientBuilder(http)
              .apiKey(key)
              .modelName(address.model())
              .maxRetries(0)
              .build();
      case OPENAI -> new CompletionTokens(openAi(address, key).httpClientBuilder(http).build());
      case OLLAMA, COMPATIBLE -> openAi(address, key).httpClientBuilder(http).build();
    };
  }

  /// The key for an address.
  ///
  /// @throws ModelProblem if the provider needs one and there is none
  static String key(ModelAddress address, Keys keys) {
    keys.problem(address)
        .ifPresent(problem -> {
          throw new ModelProblem(List.of(problem));
        });
    return keys.find(address).orElse(NO_KEY);
  }

  private static OpenAiChatModel.OpenAiChatModelBuilder openAi(ModelAddress address, String key) {
    return OpenAiChatModel.builder()
        .baseUrl(address.baseUrl())
        .apiKey(key)
        .modelName(address.model())
        .strictJsonSchema(true)
        .maxRetries(0);
  }
}
