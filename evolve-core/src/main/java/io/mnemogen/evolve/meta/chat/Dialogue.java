package io.mnemogen.evolve.meta.chat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.util.ArrayList;
import java.util.List;

/// One conversation with a model about one draft.
final class Dialogue {
  private final Writer writer;
  private final List<ChatMessage> messages = new ArrayList<>();
  private double dollars;

  Dialogue(Writer writer, String instructions, String request) {
    this.writer = writer;
    messages.add(SystemMessage.from(instructions));
    messages.add(UserMessage.from(request));
  }

  /// The model's next answer.
  ///
  /// @throws Answer.Unusable if it is cut off or is not what was asked for
  Answer answer() throws Answer.Unusable {
    ChatResponse response =
        writer
            .model()
            .chat(
                ChatRequest.builder()
                    .messages(List.copyOf(messages))
                    .responseFormat(Answer.FORMAT)
                    .build());
    if (response.tokenUsage() != null) {
      dollars += writer.dollars().applyAsDouble(response.tokenUsage());
    }
    String text = response.aiMessage().text() == null ? "" : response.aiMessage().text();
    messages.add(AiMessage.from(text.isBlank() ? "(no answer)" : text));
    if (response.finishReason() == FinishReason.LENGTH) {
      throw new Answer.Unusable("The answer was cut off at the output limit; write less.");
    }
    return Answer.read(text);
  }

  /// Says something to the model.
  void say(String text) {
    messages.add(UserMessage.from(text));
  }

  /// What the conversation has cost so far.
  double dollars() {
    return dollars;
  }
}
