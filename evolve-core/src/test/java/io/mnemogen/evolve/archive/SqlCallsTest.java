package io.mnemogen.evolve.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.evolve.archive.ModelCall.Caller;
import io.mnemogen.evolve.archive.ModelCall.Cost;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlCallsTest {
  @TempDir private Path folder;

  @Test
  void callsAreKeptBesideTheSpecimensOfTheSameFile() {
    Path file = folder.resolve("archive");
    ModelCall call = call("a".repeat(64), "meta", 30);
    try (SqlArchive archive = SqlArchive.open(file);
        SqlCalls calls = SqlCalls.open(file)) {
      calls.put(call);
      archive.note("seed", "1");
      assertThat(archive.notes()).containsEntry("seed", "1");
    }
    try (SqlCalls calls = SqlCalls.open(file)) {
      assertThat(calls.find(call.hash())).contains(call);
      assertThat(calls.find("b".repeat(64))).isEmpty();
    }
  }

  @Test
  void theFirstAnswerStays() {
    try (SqlCalls calls = SqlCalls.open(folder.resolve("archive"))) {
      calls.put(call("a".repeat(64), "meta", 30));
      calls.put(call("a".repeat(64), "meta", 99));
      assertThat(calls.costs()).containsExactly(java.util.Map.entry("meta", cost(1, 30)));
    }
  }

  @Test
  void costsAreSummedByRole() {
    try (SqlCalls calls = SqlCalls.open(folder.resolve("archive"))) {
      calls.put(call("a".repeat(64), "meta", 30));
      calls.put(call("b".repeat(64), "agent", 5));
      calls.put(call("c".repeat(64), "meta", 10));
      assertThat(calls.costs())
          .containsExactly(
              java.util.Map.entry("agent", cost(1, 5)), java.util.Map.entry("meta", cost(2, 40)));
    }
  }

  private static ModelCall call(String hash, String role, long tokens) {
    return new ModelCall(
        hash, new Caller(role, "openai:gpt-5-mini", ""), "{}", "{\"text\":\"\"}", cost(1, tokens));
  }

  private static Cost cost(long calls, long tokens) {
    return new Cost(calls, tokens, 2 * tokens, 3 * tokens, 4 * tokens);
  }
}
