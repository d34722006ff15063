package io.mnemogen.tasks.agent;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A model asked one thing at a time.
///
/// @param name what identifies the model in hashes, such as its address
/// @param model answers
/// @param temperature null for the model's own
/// @param repeat how often the same was asked before, as [#REPEAT] of the message it is asked with;
///   whoever keeps answers keeps one for each
public record Dialogue(String name, ChatModel model, @Nullable Double temperature, int repeat) {
  /// The attribute of a message, which no provider is sent, that tells an asking from an earlier
  /// one.
  public static final String REPEAT = "repeat";

  /// A model asked for the first time.
  public Dialogue(String name, ChatModel model, @Nullable Double temperature) {
    this(name, model, temperature, 0);
  }

  /// The same, asked anew.
  Dialogue again(int times) {
    return new Dialogue(name, model, temperature, times);
  }

  /// The model's answer, stripped; empty if it refuses.
  String ask(Prompt prompt, String text) {
    var parameters = ChatRequestParameters.builder().temperature(temperature).build();
    var request =
        ChatRequest.builder()
            .messages(SystemMessage.from(prompt.text()), message(text))
            .parameters(parameters)
            .build();
    String answer = model.chat(request).aiMessage().text();
    return answer == null ? "" : answer.strip();
  }

  private UserMessage message(String text) {
    Map<String, Object> attributes = repeat == 0 ? Map.of() : Map.of(REPEAT, repeat);
    return UserMessage.builder().addContent(TextContent.from(text)).attributes(attributes).build();
  }
}
