package io.mnemogen.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
  private static final int JAVA_8 = 52;

  @ParameterizedTest
  @ValueSource(strings = {"1.8", "9", "17", "24"})
  void anOlderJavaIsToldWhatToDo(String version) {
    assertThat(Entry.refusal(version))
        .contains("needs Java 25 or later")
        .contains("is Java " + version.replace("1.8", "8"))
        .contains(System.getProperty("java.home"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"25", "26", "100", "unheard of", ""})
  void anyOtherStartsTheProgram(String version) {
    assertThat(Entry.refusal(version)).isEmpty();
  }

  @Test
  void anOlderJavaCanReadTheClassThatTellsIt() throws IOException {
    try (InputStream in = Objects.requireNonNull(Entry.class.getResourceAsStream("Entry.class"));
        var data = new DataInputStream(in)) {
      assertThat(data.readInt()).isEqualTo(0xCAFEBABE);
      assertThat(data.readUnsignedShort()).isZero();
      assertThat(data.readUnsignedShort()).isEqualTo(JAVA_8);
    }
  }
}
