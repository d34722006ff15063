package io.mnemogen.runs.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/// What an experiment says of winners: how they did where they were chosen, on the test split, and
/// on other tasks.
class ExperimentReportTest {
  private static final List<Outcome> OUTCOMES =
      List.of(
          outcome("house", "whole", 1, 0.8, 0.7),
          outcome("house", "whole", 2, 0.6, 0.5),
          outcome("house", "bare", 1, 0.9, 0.4),
          outcome("house", "bare", 2, 0.7, 0.2),
          outcome("cave", "whole", 1, 0.5, 0.6),
          outcome("cave", "whole", 2, 0.5, 0.6));

  private static final List<Transferred> TRANSFERS =
      List.of(
          transferred("house", 1, "cave", 0.3),
          transferred("house", 1, "moon", 0.1),
          transferred("house", 2, "cave", 0.4),
          transferred("cave", 1, "house", 0.65));

  private static final ExperimentReport REPORT =
      new ExperimentReport(
          "study", "whole", Standing.of("whole", OUTCOMES), Crossing.of(OUTCOMES, TRANSFERS));

  @Test
  void variantsAreComparedWithTheControlWhereTheyWereChosenAndOnTheTestSplit() {
    Standing bare = standing("house", "bare");
    assertThat(bare.validation().quality().mean()).isCloseTo(0.8, within(1e-9));
    assertThat(control(bare.validation())).isCloseTo(0.1, within(1e-9));
    assertThat(bare.test().quality().mean()).isCloseTo(0.3, within(1e-9));
    assertThat(control(bare.test())).isCloseTo(-0.3, within(1e-9));
    assertThat(bare.test().overReference().mean()).isCloseTo(0.2, within(1e-9));
    assertThat(standing("house", "whole").test().overControl()).isNull();
  }

  @Test
  void winnersOfAnotherTaskAreComparedWithThoseFoundOnIt() {
    assertThat(REPORT.transfers())
        .extracting(Crossing::target, Crossing::runs)
        .containsExactly(tuple("cave", 2), tuple("moon", 1), tuple("house", 1));
    Score onCave = REPORT.transfers().getFirst().test();
    assertThat(onCave.quality().mean()).isCloseTo(0.35, within(1e-9));
    assertThat(control(onCave)).isCloseTo(-0.25, within(1e-9));
    assertThat(REPORT.transfers().get(1).test().overControl()).isNull();
    assertThat(REPORT.transfers().get(2).test().overControl())
        .as("only the winner of one seed was tried there")
        .isNull();
  }

  @Test
  void theMatrixHasARowForWhatWasEvolvedAndAColumnForWhatItWasTriedOn() {
    assertThat(REPORT.markdown())
        .contains(
            "| evolved on | variant | tried on house | tried on cave | tried on moon |",
            "| house | whole | 0.600 [0.500, 0.700] (+0.500 [0.400, 0.600]) | 0.350 [",
            "| cave | whole | 0.650 [");
    assertThat(REPORT.files())
        .containsOnlyKeys("study.md", "study.csv", "study.json", "study-transfer.csv");
    assertThat(ExperimentReport.parse(REPORT.json())).isEqualTo(REPORT);
  }

  @Test
  void whatIsNotAsRecordedIsNamed() {
    assertThat(REPORT.differences(REPORT)).isEmpty();
    var other =
        new ExperimentReport(
            "study",
            "whole",
            REPORT.standings().subList(1, 3),
            Crossing.of(OUTCOMES, TRANSFERS.subList(0, 3)));
    assertThat(REPORT.differences(other))
        .anyMatch(d -> d.startsWith("house, whole: not recorded"))
        .anyMatch(d -> d.startsWith("cave, whole on house: not recorded so, now 0.650"))
        .hasSize(2);
  }

  private static double control(Score score) {
    return Optional.ofNullable(score.overControl()).orElseThrow().mean();
  }

  private static Standing standing(String task, String variant) {
    return REPORT.standings().stream()
        .filter(s -> s.task().equals(task) && s.variant().equals(variant))
        .findFirst()
        .orElseThrow();
  }

  private static Outcome outcome(
      String task, String variant, long seed, double validation, double test) {
    return new Outcome(
        task,
        variant,
        seed,
        validation,
        null,
        20,
        5,
        "id",
        "none",
        qualities(seed, validation),
        qualities(seed, test));
  }

  private static Transferred transferred(String task, long seed, String target, double test) {
    return new Transferred(
        task, "whole", seed, "id", target, new LinkedHashMap<>(), qualities(seed, test));
  }

  /// Winners of this quality and best seeds of 0.1 on two episodes.
  private static Qualities qualities(long seed, double winner) {
    return new Qualities(course(seed, winner), course(seed, 0.1));
  }

  private static SequencedMap<String, List<Double>> course(long seed, double quality) {
    return new LinkedHashMap<>(Map.of(seed + "/c0", List.of(quality, quality)));
  }
}
