package io.mnemogen.runs.model.provider;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import java.util.Set;

/// OpenAI's own models refuse `max_tokens`: the longest answer is `max_completion_tokens` there,
/// reasoning included.
record CompletionTokens(ChatModel model) implements ChatModel {
  @Override
  public ChatResponse chat(ChatRequest request) {
    ChatRequestParameters asked = request.parameters();
    if (asked.maxOutputTokens() == null) {
      return model.chat(request);
    }
    var parameters =
        OpenAiChatRequestParameters.builder()
            .maxCompletionTokens(asked.maxOutputTokens())
            .temperature(asked.temperature())
            .topP(asked.topP())
            .stopSequences(asked.stopSequences())
            .responseFormat(asked.responseFormat())
            .build();
    return model.chat(
        ChatRequest.builder().messages(request.messages()).parameters(parameters).build());
  }

  @Override
  public ChatRequestParameters defaultRequestParameters() {
    return model.defaultRequestParameters();
  }

  @Override
  public ModelProvider provider() {
    return model.provider();
  }

  @Override
  public Set<Capability> supportedCapabilities() {
    return model.supportedCapabilities();
  }
}
