package io.mnemogen.runs.model.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
  private static final ModelAddress OPENAI = ModelAddress.of("openai:gpt-5-mini");

  @TempDir private Path folder;

  @Test
  void aKeyFileWinsOverTheEnvironment() throws IOException {
    Keys keys = Keys.of(Map.of("OPENAI_API_KEY", "outer"), file("rw-------"));
    assertThat(keys.find(OPENAI)).contains("planted");
  }

  @Test
  void aKeyFileOthersMayReadIsRefusedWithTheRemedy() throws IOException {
    Path file = file("rw-r--r--");
    assertThatExceptionOfType(ModelProblem.class)
        .isThrownBy(() -> Keys.of(Map.of(), file))
        .withMessageContaining("rw-r--r--")
        .withMessageContaining("chmod 600 " + file)
        .withMessageNotContaining("planted");
  }

  @Test
  void aMissingKeyIsToldWithItsName() {
    Keys none = Keys.of(Map.of());
    assertThat(none.problem(OPENAI)).get().asString().contains("OPENAI_API_KEY", "--key-file");
    assertThat(none.problem(ModelAddress.of("gemini:x"))).get().asString().contains("GEMINI");
    assertThat(none.problem(ModelAddress.of("ollama:x"))).isEmpty();
    assertThat(none.problem(ModelAddress.of("http://h/v1#x"))).isEmpty();
  }

  @Test
  void keysAreBlackedOutAndNeverPrinted() {
    Keys keys = Keys.of(Map.of("ANTHROPIC_API_KEY", "sk-planted"));
    assertThat(keys.withoutKeys("wrong key sk-planted")).isEqualTo("wrong key [ANTHROPIC_API_KEY]");
    assertThat(keys.toString()).doesNotContain("sk-planted");
  }

  private Path file(String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve("keys"), "OPENAI_API_KEY=planted\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
