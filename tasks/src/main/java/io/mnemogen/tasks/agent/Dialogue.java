package io.mnemogen.tasks.agent;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import org.jspecify.annotations.Nullable;

/// A model asked one thing at a time.
///
/// @param name what identifies the model in hashes, such as its address
/// @param model answers
/// @param temperature null for the model's own
public record Dialogue(String name, ChatModel model, @Nullable Double temperature) {
  /// The model's answer, stripped; empty if it refuses.
  String ask(Prompt prompt, String text) {
    var parameters = ChatRequestParameters.builder().temperature(temperature).build();
    var request =
        ChatRequest.builder()
            .messages(SystemMessage.from(prompt.text()), UserMessage.from(text))
            .parameters(parameters)
            .build();
    String answer = model.chat(request).aiMessage().text();
    return answer == null ? "" : answer.strip();
  }
}
