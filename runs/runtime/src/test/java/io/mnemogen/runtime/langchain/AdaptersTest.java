package io.mnemogen.runtime.langchain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.rag.query.Query;
import io.mnemogen.runtime.AgentMemory;
import io.mnemogen.runtime.CatalogueMemory;
import io.mnemogen.runtime.Isolation;
import io.mnemogen.runtime.MemoryOptions;
import org.junit.jupiter.api.Test;

class AdaptersTest {
  private static final MemoryOptions OPTIONS = MemoryOptions.DEFAULT.with(Isolation.OFF);

  @Test
  void theRetrieverGivesPassagesWithTheirUnits() {
    try (AgentMemory memory = new CatalogueMemory("bm25").open(OPTIONS)) {
      memory.remember("Alice keeps bees in Oslo.");
      memory.remember("Bob repairs clocks.");
      var found = new MemoryRetriever(memory, 100).retrieve(Query.from("Who keeps bees?"));
      assertThat(found.getFirst().textSegment().text()).contains("Alice keeps bees");
      assertThat(found.getFirst().textSegment().metadata().getString("units")).isEqualTo("e1.1");
    }
  }

  @Test
  void aChatRemembersBeyondItsWindow() {
    try (AgentMemory memory = new CatalogueMemory("bm25").open(OPTIONS)) {
      var chat = new MemoryChat("chat", memory, 1);
      chat.add(SystemMessage.from("Be brief."));
      chat.add(UserMessage.from("My sister Alice keeps bees."));
      chat.add(AiMessage.from("How lovely."));
      chat.add(UserMessage.from("And Bob repairs clocks."));
      chat.add(AiMessage.from("Noted."));
      chat.add(UserMessage.from("Who keeps bees?"));
      assertThat(chat.messages()).hasSize(2);
      ChatMessage system = chat.messages().getFirst();
      assertThat(((SystemMessage) system).text()).startsWith("Be brief.").contains("Alice");
      chat.add(AiMessage.from("Alice."));
      assertThat(((SystemMessage) chat.messages().getFirst()).text()).isEqualTo("Be brief.");
      chat.clear();
      assertThat(memory.stats().experiences()).isEqualTo(3);
    }
  }
}
