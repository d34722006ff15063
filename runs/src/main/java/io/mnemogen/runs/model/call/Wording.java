package io.mnemogen.runs.model.call;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.internal.JsonSchemaElementUtils;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import io.mnemogen.runs.model.provider.ModelAddress;
import io.mnemogen.tasks.agent.Dialogue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Requests and answers as JSON for the record: the same request is always the same text.
final class Wording {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private Wording() {}

  /// A request to a model.
  static String of(ModelAddress address, ChatRequest request) {
    var whole = new LinkedHashMap<String, @Nullable Object>();
    ChatRequestParameters parameters = request.parameters();
    whole.put("model", address.toString());
    whole.put("messages", request.messages().stream().map(Wording::message).toList());
    whole.put("maxTokens", parameters.maxOutputTokens());
    whole.put("temperature", parameters.temperature());
    whole.put("topP", parameters.topP());
    whole.put("stop", parameters.stopSequences());
    whole.put("format", format(parameters.responseFormat()));
    whole.values().removeIf(value -> value == null || value.equals(List.of()));
    return JSON.writeValueAsString(whole);
  }

  /// An answer.
  static String of(ChatResponse response) {
    var whole = new LinkedHashMap<String, String>();
    String text = response.aiMessage().text();
    FinishReason finish = response.finishReason();
    whole.put("text", text == null ? "" : text);
    whole.put("finish", (finish == null ? FinishReason.OTHER : finish).name());
    return JSON.writeValueAsString(whole);
  }

  /// The answer in a text that [#of(ChatResponse)] wrote; without usage.
  static ChatResponse answer(String text) {
    JsonNode whole = JSON.readTree(text);
    return answer(
        whole.path("text").asString(""),
        FinishReason.valueOf(whole.path("finish").asString(FinishReason.OTHER.name())));
  }

  /// An answer of this text.
  static ChatResponse answer(String text, FinishReason finish) {
    return ChatResponse.builder().aiMessage(AiMessage.from(text)).finishReason(finish).build();
  }

  /// SHA-256 of a text, in hexadecimal.
  static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Map<String, Object> message(ChatMessage message) {
    String text =
        switch (message) {
          case SystemMessage m -> m.text();
          case UserMessage m -> m.hasSingleText() ? m.singleText() : m.contents().toString();
          case AiMessage m -> m.text() == null ? "" : m.text();
          default -> message.toString();
        };
    var whole = new LinkedHashMap<String, Object>();
    whole.put("role", message.type().name());
    whole.put("text", text);
    if (message instanceof UserMessage asked
        && asked.attributes().get(Dialogue.REPEAT) instanceof Integer n) {
      whole.put(Dialogue.REPEAT, n);
    }
    return whole;
  }

  private static @Nullable Object format(@Nullable ResponseFormat format) {
    if (format == null || format.jsonSchema() == null) {
      return format == null ? null : format.type().name();
    }
    return JsonSchemaElementUtils.toMap(format.jsonSchema().rootElement());
  }
}
