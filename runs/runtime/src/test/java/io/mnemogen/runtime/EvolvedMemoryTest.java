package io.mnemogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.runtime.journal.MemoryFileProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvolvedMemoryTest {
  private static final MemoryOptions OPTIONS =
      MemoryOptions.DEFAULT
          .with(Isolation.OFF)
          .with(InstantSource.fixed(Instant.ofEpochSecond(1_700_000_000)));

  @TempDir private Path folder;

  private static final List<String> TOLD =
      List.of(
          "Alice keeps bees in Oslo.",
          "Bob repairs clocks in Turin.",
          "Carol teaches chess on Fridays.",
          "Alice sold two jars of honey.",
          "Bob bought a new lathe.");

  @ParameterizedTest
  @ValueSource(strings = {"hybrid", "bm25", "generative-agents-ext", "memrl-ext"})
  void livingTheFileAgainGivesTheSameAnswers(String design) {
    var provider = new CatalogueMemory(design);
    Path file = folder.resolve("memory");
    List<String> before;
    try (AgentMemory memory = provider.load(file, OPTIONS)) {
      TOLD.forEach(memory::remember);
      before = answers(memory);
    }
    try (AgentMemory memory = provider.load(file, OPTIONS)) {
      assertThat(answers(memory)).isEqualTo(before).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hybrid", "generative-agents-ext", "memrl-ext"})
  void whatIsForgottenWasNeverLived(String design) {
    var provider = new CatalogueMemory(design);
    try (AgentMemory memory = provider.open(OPTIONS);
        AgentMemory without = provider.open(OPTIONS)) {
      for (int i = 0; i < TOLD.size(); i++) {
        memory.remember(told(i, List.of("e" + i + ".1")));
        if (i != 1) {
          List<String> receipts = i == 0 ? List.of("e0.1") : List.of("e" + (i - 1) + ".1");
          without.remember(told(i, i == 2 ? List.of() : receipts));
        }
      }
      assertThat(memory.forget("t1")).isTrue();
      assertThat(memory.forget("t1")).isFalse();
      assertThat(memory.experiences()).isEqualTo(without.experiences());
      assertThat(answers(memory)).isEqualTo(answers(without));
    }
  }

  @Test
  void whatIsForgottenIsGoneFromTheFile() throws java.io.IOException {
    Path file = folder.resolve("memory");
    try (AgentMemory memory = new CatalogueMemory("hybrid").load(file, OPTIONS)) {
      TOLD.forEach(memory::remember);
      memory.forget("m2");
    }
    assertThat(Files.readString(file)).contains("Alice").doesNotContain("clocks");
  }

  @Test
  void anExperienceIsKeptOnce() {
    try (AgentMemory memory = new CatalogueMemory("bm25").open(OPTIONS)) {
      memory.remember(told(0, List.of()));
      assertThatThrownBy(() -> memory.remember(told(0, List.of())))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("t0");
      assertThat(memory.stats().experiences()).isEqualTo(1);
    }
  }

  @Test
  void aSavedMemoryLivesOnElsewhere() {
    var provider = new CatalogueMemory("hybrid");
    Path copy = folder.resolve("copy");
    try (AgentMemory memory = provider.open(OPTIONS)) {
      TOLD.forEach(memory::remember);
      memory.save(copy);
      try (AgentMemory other = provider.load(copy, OPTIONS)) {
        assertThat(answers(other)).isEqualTo(answers(memory));
      }
    }
  }

  @Test
  void anotherDesignTakesTheExperiencesOver() {
    Path old = folder.resolve("old");
    try (AgentMemory memory = new CatalogueMemory("hybrid").load(old, OPTIONS)) {
      TOLD.forEach(memory::remember);
    }
    var provider = new CatalogueMemory("bm25");
    assertThatThrownBy(() -> provider.load(old, OPTIONS))
        .isInstanceOf(MemoryFileProblem.class)
        .hasMessageContaining("hybrid")
        .hasMessageContaining("migrate");
    Path taken = folder.resolve("taken");
    assertThat(provider.migrate(old, taken)).isEqualTo(TOLD.size());
    try (AgentMemory memory = provider.load(taken, OPTIONS)) {
      assertThat(memory.recall("honey").text()).contains("Alice sold");
    }
  }

  @Test
  void anotherEmbedderIsRefused() {
    var provider = new CatalogueMemory("hybrid");
    assertThatThrownBy(() -> provider.open(OPTIONS.with(new HashingEmbedder(32))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("hashing-64")
        .hasMessageContaining("hashing-32");
  }

  private static Experience told(int i, List<String> receipts) {
    return new Experience(
        "t" + i,
        "",
        List.of(Turn.of("user", TOLD.get(i), i)),
        i,
        Outcome.of(1, true).with(receipts));
  }

  private static List<String> answers(AgentMemory memory) {
    var answers = new ArrayList<String>();
    for (String question : List.of("Who keeps bees?", "What did Bob buy?", "chess", "honey")) {
      answers.add(memory.recall(Query.begin(question, question, 1_700_000_100, 64)).toString());
    }
    return answers;
  }
}
