package io.mnemogen.tasks.agent;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A chat model that is a function from the last user message to an answer.
final class FakeModel implements ChatModel {
  private final UnaryOperator<String> function;
  private final List<String> asked = new ArrayList<>();

  FakeModel(UnaryOperator<String> function) {
    this.function = function;
  }

  @Override
  public ChatResponse chat(ChatRequest request) {
    String text = ((UserMessage) request.messages().getLast()).singleText();
    asked.add(text);
    return ChatResponse.builder().aiMessage(AiMessage.from(function.apply(text))).build();
  }

  /// Everything it was asked, in order.
  List<String> asked() {
    return asked;
  }
}
