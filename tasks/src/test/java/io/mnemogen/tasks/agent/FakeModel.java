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
  private final List<Integer> repeats = new ArrayList<>();

  FakeModel(UnaryOperator<String> function) {
    this.function = function;
  }

  @Override
  public ChatResponse chat(ChatRequest request) {
    var message = (UserMessage) request.messages().getLast();
    String text = message.singleText();
    asked.add(text);
    repeats.add(message.attributes().get(Dialogue.REPEAT) instanceof Integer n ? n : 0);
    return ChatResponse.builder().aiMessage(AiMessage.from(function.apply(text))).build();
  }

  /// Everything it was asked, in order.
  List<String> asked() {
    return asked;
  }

  /// How often the same had been asked before, for every question.
  List<Integer> repeats() {
    return repeats;
  }
}
