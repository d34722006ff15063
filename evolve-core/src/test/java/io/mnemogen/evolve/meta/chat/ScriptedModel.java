package io.mnemogen.evolve.meta.chat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.ArrayList;
import java.util.List;

/// A model that gives prepared answers in order, the last one again and again.
final class ScriptedModel implements ChatModel {
  private final List<String> answers;
  private final List<ChatRequest> requests = new ArrayList<>();

  ScriptedModel(String... answers) {
    this.answers = List.of(answers);
  }

  @Override
  public ChatResponse chat(ChatRequest request) {
    requests.add(request);
    String answer = answers.get(Math.min(requests.size(), answers.size()) - 1);
    return ChatResponse.builder()
        .aiMessage(AiMessage.from(answer))
        .tokenUsage(new TokenUsage(1000, 100))
        .finishReason(answer.contains("}") ? FinishReason.STOP : FinishReason.LENGTH)
        .build();
  }

  /// How often it was asked.
  int calls() {
    return requests.size();
  }

  /// What was said last in a call, counted from 0.
  String asked(int call) {
    return ((UserMessage) requests.get(call).messages().getLast()).singleText();
  }

  /// The instructions of a call.
  String instructed(int call) {
    return ((SystemMessage) requests.get(call).messages().getFirst()).text();
  }
}
