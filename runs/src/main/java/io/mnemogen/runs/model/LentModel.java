package io.mnemogen.runs.model;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import io.mnemogen.design.toolbox.LanguageModel;
import org.jspecify.annotations.Nullable;

/// A chat model as designs are lent it: one prompt, one text. A refusal is the empty text, so that
/// the design's stand-in answers.
///
/// @param model answers
/// @param temperature null for the provider's own
record LentModel(ChatModel model, @Nullable Double temperature) implements LanguageModel {
  @Override
  public String complete(String prompt, int maxTokens) {
    var parameters =
        ChatRequestParameters.builder()
            .maxOutputTokens(Math.max(1, maxTokens))
            .temperature(temperature)
            .build();
    var request =
        ChatRequest.builder().messages(UserMessage.from(prompt)).parameters(parameters).build();
    String text = model.chat(request).aiMessage().text();
    return text == null ? "" : text;
  }
}
