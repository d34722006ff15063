package io.mnemogen.runs.model.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mnemogen.runs.model.provider.ModelAddress;
import io.mnemogen.runs.model.provider.ModelProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PricesTest {
  private static final ModelAddress MINI = ModelAddress.of("openai:gpt-5-mini");

  @TempDir private Path folder;

  @Test
  void aUsersPriceGoesBeforeTheBuiltInOne() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("prices.yaml"),
            "\"openai:gpt-5-mini\": {input: 1, output: 3}\n"
                + "\"http://host/v1#mine\": {input: 0, output: 0.5}\n");
    Prices prices = Prices.read(file);
    assertThat(prices.find(MINI)).contains(new Prices.Price(1, 3));
    assertThat(prices.find(ModelAddress.of("http://host/v1#mine"))).isPresent();
    assertThat(prices.find(ModelAddress.of("openai:gpt-5"))).isPresent();
  }

  @Test
  void whatIsNotListedIsNotGuessedButOnesOwnMachineIsFree() {
    Prices prices = Prices.read(null);
    assertThat(prices.find(ModelAddress.of("openai:gpt-99"))).isEmpty();
    assertThat(prices.find(ModelAddress.of("ollama:llama3.1"))).contains(Prices.Price.FREE);
  }

  @Test
  void aBrokenFileIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("prices.yaml"), "openai: [1");
    assertThatExceptionOfType(ModelProblem.class)
        .isThrownBy(() -> Prices.read(file))
        .withMessageContaining(file.toString());
  }

  @Test
  void costsAreRoundedUp() {
    assertThat(new Prices.Price(0.25, 2).microDollars(1, 0)).isEqualTo(1);
    assertThat(new Prices.Price(0.25, 2).microDollars(1_000_000, 1_000_000)).isEqualTo(2_250_000);
  }
}
