package io.mnemogen.runs.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.runs.Laboratory;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.tasks.Split;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is watched is what was judged: through real guests, frozen and learning.
class ReplayerIT {
  private MemoryDesign design;

  @BeforeEach
  void catalogue() {
    design = Baselines.find("workflow-prior").orElseThrow().design();
  }

  @ParameterizedTest
  @ValueSource(strings = {"static", "online"})
  void scenesCountWhatTheVerdictCounts(String mode) {
    try (var laboratory = new Laboratory(config(mode))) {
      var scored =
          (Verdict.Scored) laboratory.judge(laboratory.suite(Split.VALIDATION)).judge(design);
      Replay replay = new Replayer(laboratory).replay(design).orElseThrow();
      assertThat(replay.scenes()).hasSize(4);
      for (Scene scene : replay.scenes()) {
        assertThat(scored.episodes())
            .filteredOn(
                e -> e.cluster().equals(replay.course()) && e.episode().equals(scene.episode()))
            .singleElement()
            .satisfies(e -> assertThat(e.quality()).isEqualTo(scene.quality()))
            .satisfies(e ->
                assertThat(e.contextTokens())
                    .isEqualTo(scene.exchanges().stream().mapToInt(Scene.Exchange::tokens).sum()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"static", "online"})
  void everyUnitServedIsOneThatWasHeld(String mode) {
    try (var laboratory = new Laboratory(config(mode))) {
      Replay replay = new Replayer(laboratory).replay(design).orElseThrow();
      assertThat(replay.kinds()).containsKeys("place", "workflow");
      assertThat(
              replay.scenes().stream()
                  .flatMap(s -> s.exchanges().stream())
                  .flatMap(e -> e.sources().stream()))
          .isNotEmpty()
          .allSatisfy(unit -> {
            assertThat(replay.kinds()).containsKey(unit.kind());
            assertThat(unit.text()).isNotBlank();
            assertThat(unit.source()).startsWith("experience ");
          });
    }
  }

  private static RunConfig config(String mode) {
    return ConfigReader.read(
        null,
        new LinkedHashMap<>(
            Map.of(
                "task.mode", mode,
                "task.options.families", "1",
                "task.options.episodes", "8",
                "sandbox.guests", "1",
                "sandbox.callMillis", "60000",
                "sandbox.totalSeconds", "600",
                "embedding.model", "hashing")));
  }
}
