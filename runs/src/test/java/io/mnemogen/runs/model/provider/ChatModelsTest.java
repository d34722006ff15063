package io.mnemogen.runs.model.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import io.mnemogen.design.testing.model.Reply;
import io.mnemogen.design.testing.model.ScriptedServer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChatModelsTest {
  private static final Keys KEYS = Keys.of(Map.of("MNEMOGEN_API_KEY", "planted"));

  @Test
  void aQuestionReachesTheServerAndItsAnswerComesBack() {
    try (var server = ScriptedServer.saying(Reply.text("four words of answer"))) {
      ChatResponse answer = open(server, Duration.ofSeconds(20)).chat(asking("how many?"));
      assertThat(answer.aiMessage().text()).isEqualTo("four words of answer");
      assertThat(answer.tokenUsage().inputTokenCount()).isEqualTo(7);
      assertThat(answer.tokenUsage().outputTokenCount()).isEqualTo(4);
      assertThat(server.asked())
          .singleElement()
          .satisfies(asked -> {
            assertThat(asked.last()).isEqualTo("how many?");
            assertThat(asked.model()).isEqualTo("scripted");
            assertThat(asked.authorization()).isEqualTo("Bearer planted");
          });
    }
  }

  @Test
  void aRateLimitSaysHowLongToWaitAndIsNotRetriedHere() {
    try (var server = ScriptedServer.saying(Reply.rateLimited(Duration.ofSeconds(9)))) {
      RateLimitException limited =
          catchThrowableOfType(
              RateLimitException.class, () -> open(server, Duration.ofSeconds(20)).chat("?"));
      assertThat(limited.getCause())
          .isInstanceOfSatisfying(
              TurnedDown.class, e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(9)));
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void aFailingServerIsToldApart() {
    try (var server = ScriptedServer.saying(Reply.error(503, "overloaded"))) {
      assertThatExceptionOfType(InternalServerException.class)
          .isThrownBy(() -> open(server, Duration.ofSeconds(20)).chat("?"))
          .withMessageContaining("overloaded");
    }
  }

  @Test
  void theDeadlineCoversSilenceAndDripping() {
    Reply late = Reply.text("late").after(Duration.ofSeconds(30));
    Reply slow = Reply.text("slow").dripping(Duration.ofMillis(200));
    try (var server = ScriptedServer.saying(late, slow)) {
      ChatModel model = open(server, Duration.ofMillis(500));
      assertThat(catchThrowable(() -> model.chat("1"))).isInstanceOf(TimeoutException.class);
      assertThat(catchThrowable(() -> model.chat("2"))).isInstanceOf(TimeoutException.class);
    }
  }

  @Test
  void aBodyThatIsNoJsonIsAnError() {
    try (var server = ScriptedServer.saying(Reply.garbled())) {
      assertThat(catchThrowable(() -> open(server, Duration.ofSeconds(20)).chat("?"))).isNotNull();
    }
  }

  @Test
  void truncationRefusalAndMissingUsageAreSeen() {
    try (var server =
        ScriptedServer.saying(
            Reply.truncated("half an"), Reply.refusal("no"), Reply.withoutUsage("fine"))) {
      ChatModel model = open(server, Duration.ofSeconds(20));
      assertThat(model.chat(asking("1")).finishReason()).isEqualTo(FinishReason.LENGTH);
      assertThat(catchThrowable(() -> model.chat(asking("2"))))
          .as("a refusal is told apart from an answer")
          .isNotNull();
      assertThat(model.chat(asking("3")).aiMessage().text()).isEqualTo("fine");
    }
  }

  private static dev.langchain4j.model.chat.request.ChatRequest asking(String text) {
    return dev.langchain4j.model.chat.request.ChatRequest.builder()
        .messages(dev.langchain4j.data.message.UserMessage.from(text))
        .build();
  }

  private static ChatModel open(ScriptedServer server, Duration timeout) {
    return ChatModels.open(ModelAddress.of(server.address()), KEYS, timeout);
  }
}
