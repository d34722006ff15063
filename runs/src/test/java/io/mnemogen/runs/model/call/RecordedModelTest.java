package io.mnemogen.runs.model.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import io.mnemogen.design.testing.model.Asked;
import io.mnemogen.design.testing.model.Reply;
import io.mnemogen.design.testing.model.ScriptedServer;
import io.mnemogen.evolve.archive.CallStore;
import io.mnemogen.evolve.archive.ModelCall.Cost;
import io.mnemogen.runs.model.provider.ChatModels;
import io.mnemogen.runs.model.provider.Keys;
import io.mnemogen.runs.model.provider.ModelAddress;
import io.mnemogen.runs.model.provider.ModelProblem;
import io.mnemogen.tasks.agent.Dialogue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What becomes of a call in every scenario of the scripted server.
class RecordedModelTest {
  private static final String KEY = "sk-planted-7c1f";

  private final FakeClock clock = new FakeClock();
  private Ledger ledger = new Ledger(Allowance.UNLIMITED, Map.of());
  private CallStore store = CallStore.inMemory();

  @Test
  void identicalRequestsAreAskedOnce() {
    try (var server = ScriptedServer.saying(Reply.text("first"), Reply.text("second"))) {
      RecordedModel model = model(server, null);
      assertThat(text(model.chat(asking("same")))).isEqualTo("first");
      assertThat(text(model.chat(asking("same")))).isEqualTo("first");
      assertThat(text(model.chat(asking("other")))).isEqualTo("second");
      assertThat(ledger.spent().get(Role.AGENT))
          .isEqualTo(new Cost(2, 14, 2, 32, ledger.total().millis()));
      assertThat(ledger.answeredFromRecord()).containsEntry(Role.AGENT, 1L);
    }
  }

  @Test
  void whatIsToBeAskedAnewIs() {
    try (var server = ScriptedServer.saying(Reply.text("first"), Reply.text("second"))) {
      RecordedModel model = model(server, null);
      var again = UserMessage.builder().addContent(TextContent.from("same"));
      ChatRequest repeated =
          ChatRequest.builder()
              .messages(again.attributes(Map.of(Dialogue.REPEAT, 1)).build())
              .build();
      assertThat(text(model.chat(asking("same")))).isEqualTo("first");
      assertThat(text(model.chat(repeated))).isEqualTo("second");
      assertThat(text(model.chat(repeated))).isEqualTo("second");
      assertThat(server.asked()).extracting(Asked::last).containsExactly("same", "same");
    }
  }

  @Test
  void identicalRequestsAtTheSameTimeAreAskedOnce() throws Exception {
    try (var server =
            ScriptedServer.start(
                asked -> Reply.text("number " + asked.number()).after(Duration.ofMillis(100)));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      RecordedModel model = model(server, null);
      List<Future<String>> answers =
          IntStream.range(0, 8)
              .mapToObj(i -> threads.submit(() -> text(model.chat(asking("same")))))
              .toList();
      for (Future<String> answer : answers) {
        assertThat(answer.get()).isEqualTo("number 0");
      }
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void aReplayNeedsNoServerAndGivesTheSameAnswers() {
    String before;
    ModelAddress address;
    try (var server = ScriptedServer.saying(Reply.truncated("half an answer"))) {
      RecordedModel model = model(server, null);
      address = ModelAddress.of(server.address());
      before = model.chat(asking("question")).toString();
    }
    RecordedModel replay = model(address, store);
    assertThat(replay.chat(asking("question"))).hasToString(before);
    assertThatExceptionOfType(ModelProblem.class)
        .isThrownBy(() -> replay.chat(asking("never asked")))
        .withMessageContaining("--replay")
        .withMessageContaining(address.toString());
  }

  @Test
  void aRateLimitIsWaitedOutAsLongAsTheServerAsks() {
    try (var server =
        ScriptedServer.saying(Reply.rateLimited(Duration.ofSeconds(77)), Reply.text("at last"))) {
      assertThat(text(model(server, null).chat(asking("?")))).isEqualTo("at last");
      assertThat(clock.slept().getFirst()).isEqualTo(Duration.ofSeconds(77));
      assertThat(ledger.total().calls()).as("turned-down calls cost nothing").isEqualTo(1);
    }
  }

  @Test
  void aFailingServerIsAskedAgainEverLaterAndThenGivenUp() {
    try (var server = ScriptedServer.saying(Reply.error(500, "broken, key was " + KEY))) {
      assertThatExceptionOfType(ModelProblem.class)
          .isThrownBy(() -> model(server, null).chat(asking("?")))
          .withMessageContaining("did not answer in 6 attempts")
          .withMessageContaining("broken, key was [MNEMOGEN_API_KEY]")
          .withMessageNotContaining(KEY);
      assertThat(server.asked()).hasSize(6);
      assertThat(clock.slept()).hasSize(5).isSorted();
      assertThat(ledger.total()).isEqualTo(Cost.NONE);
    }
  }

  @Test
  void waitsAreTheSameInEveryRun() {
    try (var server = ScriptedServer.saying(Reply.error(503, "overloaded"))) {
      assertThatExceptionOfType(ModelProblem.class)
          .isThrownBy(() -> model(server, null).chat(asking("?")));
      List<Duration> first = clock.slept();
      assertThatExceptionOfType(ModelProblem.class)
          .isThrownBy(() -> model(server, null).chat(asking("?")));
      assertThat(clock.slept().subList(first.size(), 2 * first.size())).isEqualTo(first);
    }
  }

  @Test
  void silenceAndGarbageAreCountedAsSpentAndAskedAgain() {
    try (var server =
        ScriptedServer.saying(
            Reply.text("late").after(Duration.ofSeconds(60)),
            Reply.garbled(),
            Reply.text("good"))) {
      assertThat(text(model(server, null).chat(asking("?")))).isEqualTo("good");
      assertThat(server.asked()).hasSize(3);
      assertThat(ledger.total().calls()).as("the provider may have billed them").isEqualTo(3);
    }
  }

  @Test
  void aWrongKeyIsNotTriedAgain() {
    try (var server = ScriptedServer.saying(Reply.error(401, "incorrect key " + KEY))) {
      assertThatExceptionOfType(ModelProblem.class)
          .isThrownBy(() -> model(server, null).chat(asking("?")))
          .withMessageContaining("incorrect key [MNEMOGEN_API_KEY]");
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void aRefusalIsAnEmptyAnswerAndIsKept() {
    try (var server = ScriptedServer.saying(Reply.refusal("I must not"), Reply.text("other"))) {
      RecordedModel model = model(server, null);
      for (int i = 0; i < 2; i++) {
        ChatResponse answer = model.chat(asking("?"));
        assertThat(answer.finishReason()).isEqualTo(FinishReason.CONTENT_FILTER);
        assertThat(text(answer)).isEmpty();
      }
    }
  }

  @Test
  void withoutUsageTheMostIsCounted() {
    try (var server = ScriptedServer.saying(Reply.withoutUsage("answer"))) {
      model(server, null).chat(asking("?"));
      assertThat(ledger.total().outputTokens()).isEqualTo(40);
      assertThat(ledger.total().inputTokens()).isBetween(50L, 400L);
    }
  }

  @Test
  void nothingIsAskedThatMightExceedABudget() {
    try (var server = ScriptedServer.saying(Reply.text("one two three"))) {
      ledger = new Ledger(new Allowance(null, 200L, null), Map.of());
      RecordedModel model = model(server, null);
      int asked = 0;
      try {
        for (; asked < 1_000; asked++) {
          model.chat(asking("question " + asked));
        }
      } catch (ModelProblem stopped) {
        assertThat(stopped).hasMessageContaining("--max-tokens 200");
      }
      assertThat(server.asked()).hasSize(asked);
      assertThat(ledger.total().tokens()).isEqualTo(10L * asked).isBetween(10L, 200L);
    }
  }

  private static ChatRequest asking(String text) {
    return ChatRequest.builder()
        .messages(UserMessage.from(text))
        .parameters(ChatRequestParameters.builder().maxOutputTokens(40).build())
        .build();
  }

  private static String text(ChatResponse response) {
    return response.aiMessage().text();
  }

  private RecordedModel model(
      ScriptedServer server, @org.jspecify.annotations.Nullable CallStore earlier) {
    return model(ModelAddress.of(server.address()), earlier);
  }

  private RecordedModel model(
      ModelAddress address, @org.jspecify.annotations.Nullable CallStore earlier) {
    Keys keys = Keys.of(Map.of("MNEMOGEN_API_KEY", KEY));
    var courtesy = new Courtesy(ledger, new Pace(4, 0, clock), Patience.DEFAULT, keys);
    var chat = ChatModels.open(address, keys, Duration.ofSeconds(2));
    var price = new Prices.Price(2, 2);
    var record = new CallRecord(earlier);
    if (earlier == null) {
      record.keepIn(store);
    }
    return new RecordedModel(
        Role.AGENT, new MeteredModel(address, chat, price, courtesy), record, ledger);
  }
}
