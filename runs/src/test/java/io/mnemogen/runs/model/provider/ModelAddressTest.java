package io.mnemogen.runs.model.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelAddressTest {
  @ParameterizedTest
  @CsvSource({
    "openai:gpt-5-mini, OPENAI, gpt-5-mini, https://api.openai.com/v1",
    "ollama:llama3.1:8b, OLLAMA, llama3.1:8b, http://localhost:11434/v1",
    "http://localhost:8000/v1#qwen3, COMPATIBLE, qwen3, http://localhost:8000/v1",
    "https://host/v1#org/model:free, COMPATIBLE, org/model:free, https://host/v1",
  })
  void everyFormIsReadAndWrittenAsItWasGiven(
      String text, Provider provider, String model, String baseUrl) {
    ModelAddress address = ModelAddress.of(text);
    assertThat(address).isEqualTo(new ModelAddress(provider, model, baseUrl));
    assertThat(address).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gpt-5-mini",
        "openai:",
        "openia:gpt-5",
        "",
        ":x",
        "http://localhost:8000/v1",
        "http://localhost:8000/v1#",
        "http:///v1#model",
        "http://local host#model",
      })
  void whatIsNoAddressIsToldWithTheForms(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelAddress.of(text))
        .withMessageContaining("http://");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://me:secret@host/v1#m", "https://host/v1?key=secret#m"})
  void anAddressHoldsNoKey(String text) {
    assertThat(ModelAddress.problem(text)).get().asString().contains("MNEMOGEN_API_KEY");
  }
}
