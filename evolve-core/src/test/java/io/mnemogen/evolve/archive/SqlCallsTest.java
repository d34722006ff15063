package io.mnemogen.evolve.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.evolve.archive.ModelCall.Caller;
import io.mnemogen.evolve.archive.ModelCall.Cost;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
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
  void instructionsThatCallsShareAreKeptOnce() {
    Path file = folder.resolve("archive");
    String instructions = "say \\\"},{ \\\\ ".repeat(100);
    List<ModelCall> asked =
        Stream.of("one", "two \"},{ and more", "three")
            .map(words ->
                new ModelCall(
                    words.substring(0, 3).repeat(21) + "x",
                    new Caller("meta", "m", ""),
                    "{\"messages\":[{\"text\":\""
                        + instructions
                        + "\"},{\"text\":\""
                        + words
                        + "\"}]}",
                    "{}",
                    cost(1, 1)))
            .toList();
    try (SqlCalls calls = SqlCalls.open(file)) {
      asked.forEach(calls::put);
      asked.forEach(call -> assertThat(calls.find(call.hash())).contains(call));
    }
    try (Handle handle = SqlArchive.connect(SqlArchive.url(file))) {
      assertThat(
              handle.select("SELECT LENGTH(text) FROM model_opening").mapTo(Integer.class).list())
          .singleElement()
          .satisfies(length -> assertThat(length).isGreaterThan(instructions.length()));
      assertThat(
              handle
                  .select("SELECT MAX(LENGTH(request)) FROM model_call")
                  .mapTo(Integer.class)
                  .one())
          .isLessThan(100);
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
