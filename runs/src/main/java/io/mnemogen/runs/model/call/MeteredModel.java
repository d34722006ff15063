package io.mnemogen.runs.model.call;

import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import io.mnemogen.evolve.archive.ModelCall.Cost;
import io.mnemogen.runs.model.call.Courtesy.Billed;
import io.mnemogen.runs.model.provider.ModelAddress;
import java.nio.charset.StandardCharsets;

/// A chat model and what its answers cost. A refusal is an empty answer whose finish is
/// `CONTENT_FILTER`.
///
/// @param address where it is
/// @param chat the model itself
/// @param price what it costs
/// @param courtesy how it is asked
public record MeteredModel(
    ModelAddress address, ChatModel chat, Prices.Price price, Courtesy courtesy) {
  /// Asks the model.
  ///
  /// @param words the request as it is recorded, which bounds its tokens: every token stands for at
  ///   least one byte
  Billed<ChatResponse> ask(Role role, ChatRequest request, String words) {
    Integer longest = request.parameters().maxOutputTokens();
    long output = longest == null ? role.longestAnswer() : longest;
    Cost most = cost(bytes(words), output, 0);
    var errand = new Courtesy.Errand(role, address, most, words.hashCode());
    return courtesy.ask(errand, start -> once(request, most, start));
  }

  private Billed<ChatResponse> once(ChatRequest request, Cost most, long start) {
    try {
      ChatResponse response = chat.chat(request);
      return new Billed<>(response, cost(response, most, courtesy.millis(start)));
    } catch (ContentFilteredException refusal) {
      return new Billed<>(
          Wording.answer("", FinishReason.CONTENT_FILTER),
          cost(most.inputTokens(), most.outputTokens(), courtesy.millis(start)));
    }
  }

  /// What an answer cost; where the provider does not count, the most it can have been.
  private Cost cost(ChatResponse response, Cost most, long millis) {
    TokenUsage usage = response.tokenUsage();
    Integer in = usage == null ? null : usage.inputTokenCount();
    Integer out = usage == null ? null : usage.outputTokenCount();
    return cost(
        in == null ? most.inputTokens() : in, out == null ? most.outputTokens() : out, millis);
  }

  private Cost cost(long input, long output, long millis) {
    return new Cost(1, input, output, price.microDollars(input, output), millis);
  }

  private static long bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8).length;
  }
}
