package io.mnemogen.runs.model.call;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import io.mnemogen.evolve.archive.ModelCall;
import io.mnemogen.runs.model.call.Courtesy.Billed;
import java.util.Optional;
import java.util.Set;

/// A model whose every answer is kept: identical requests get identical answers, in this run and in
/// every replay of it. Two identical requests at the same time are asked once.
public final class RecordedModel implements ChatModel {
  private final Role role;
  private final MeteredModel model;
  private final CallRecord record;
  private final Ledger ledger;

  /// @param role what it is asked for
  /// @param model answers what is not on record
  /// @param record keeps the answers
  /// @param ledger is told of answers from the record
  public RecordedModel(Role role, MeteredModel model, CallRecord record, Ledger ledger) {
    this.role = role;
    this.model = model;
    this.record = record;
    this.ledger = ledger;
  }

  @Override
  public ChatResponse chat(ChatRequest asked) {
    ChatRequest request = bounded(asked);
    String words = Wording.of(model.address(), request);
    String hash = Wording.hash(words);
    return record.alone(
        hash,
        () -> {
          Optional<ModelCall> before = record.find(hash, model.address());
          if (before.isPresent()) {
            ledger.answered(role);
            return counted(before.get().response(), before.get().cost());
          }
          Billed<ChatResponse> answered = model.ask(role, request, words);
          var caller =
              new ModelCall.Caller(role.key(), model.address().toString(), Candidate.current());
          String response = Wording.of(answered.answer());
          ModelCall kept =
              record.put(new ModelCall(hash, caller, words, response, answered.cost()));
          return counted(kept.response(), kept.cost());
        });
  }

  @Override
  public ChatRequestParameters defaultRequestParameters() {
    return model.chat().defaultRequestParameters();
  }

  @Override
  public ModelProvider provider() {
    return model.chat().provider();
  }

  @Override
  public Set<Capability> supportedCapabilities() {
    return model.chat().supportedCapabilities();
  }

  /// An answer on record, with the tokens it is on record to have cost.
  private static ChatResponse counted(String response, ModelCall.Cost cost) {
    ChatResponse answer = Wording.answer(response);
    return ChatResponse.builder()
        .aiMessage(answer.aiMessage())
        .finishReason(answer.finishReason())
        .tokenUsage(
            new TokenUsage(
                Math.toIntExact(cost.inputTokens()), Math.toIntExact(cost.outputTokens())))
        .build();
  }

  /// The request with a longest answer, without which no bound of its cost is known.
  private ChatRequest bounded(ChatRequest request) {
    if (request.parameters().maxOutputTokens() != null) {
      return request;
    }
    ChatRequestParameters longest =
        ChatRequestParameters.builder().maxOutputTokens(role.longestAnswer()).build();
    return ChatRequest.builder()
        .messages(request.messages())
        .parameters(request.parameters().overrideWith(longest))
        .build();
  }
}
