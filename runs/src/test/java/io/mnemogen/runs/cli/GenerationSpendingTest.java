package io.mnemogen.runs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.testing.model.Reply;
import io.mnemogen.design.testing.model.ScriptedServer;
import io.mnemogen.evolve.archive.ModelCall.Cost;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.model.Models;
import io.mnemogen.runs.model.call.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GenerationSpendingTest {
  @Test
  void eachGenerationTellsWhatItCostItself() {
    try (var server = ScriptedServer.saying(Reply.text("one two three"));
        Models models = models(server.address())) {
      var spending = new GenerationSpending(models.ledger());
      assertThat(spending.soFar()).isEmpty();
      models.ledger().carryOver(Role.META, new Cost(2, 50, 50, 0, 0));
      assertThat(spending.generation(0)).as("what was spent before").isEmpty();

      models.chat(Role.META).orElseThrow().chat("a question");
      models.chat(Role.AGENT).orElseThrow().chat("a question");
      assertThat(spending.soFar()).isEqualTo(", 4 model calls, 120 tokens, $0.000");
      assertThat(spending.generation(1))
          .isEqualTo(
              "generation 1: 1 meta calls, 10 tokens, $0.000; 1 agent calls, 10 tokens, $0.000");

      models.chat(Role.AGENT).orElseThrow().chat("another");
      assertThat(spending.generation(2))
          .isEqualTo("generation 2: 1 agent calls, 10 tokens, $0.000");
      assertThat(spending.generation(3)).isEmpty();
    }
  }

  private static Models models(String address) {
    Map<String, String> flags = Map.of("models.roles.meta", address, "models.roles.agent", address);
    return Models.open(ConfigReader.read(null, new LinkedHashMap<>(flags)).models(), Map.of());
  }
}
