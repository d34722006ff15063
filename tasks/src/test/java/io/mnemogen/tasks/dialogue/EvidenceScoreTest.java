package io.mnemogen.tasks.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mnemogen.design.memory.Recalled;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceScoreTest {
  private static final String FIRST = "I bought an old violin at the flea market near the station.";
  private static final String SECOND = "Practising scales with a metronome every evening tires me.";
  private static final String OTHER = "We went to see the new exhibition of modern art in town.";

  @Test
  void theCitedTurnsAloneAreWorthEverything() {
    assertThat(score(FIRST, SECOND)).isEqualTo(new EvidenceScore(1, 1));
  }

  @Test
  void nothingIsWorthNothing() {
    assertThat(score()).isEqualTo(new EvidenceScore(0, 0));
    assertThat(score(OTHER)).isEqualTo(new EvidenceScore(0, 0));
  }

  @Test
  void theOrderOfPassagesCountsForNdcgAlone() {
    EvidenceScore late = score(OTHER, OTHER, FIRST, SECOND);
    assertThat(late.recall()).isEqualTo(1);
    double ideal = 1 + 1 / log2(3);
    assertThat(late.ndcg()).isEqualTo((1 / log2(4) + 1 / log2(5)) / ideal, within(1e-12));
  }

  @Test
  void lumpingTextsIntoOnePassageDoesNotPay() {
    String filler = (OTHER + " ").repeat(8);
    assertThat(score(filler + FIRST + " " + SECOND).ndcg())
        .isLessThan(score(OTHER, OTHER, FIRST, SECOND).ndcg());
  }

  @Test
  void piecesOfATurnCountTogether() {
    assertThat(
            score("I bought an old violin", "violin at the flea market", "market near the station")
                .recall())
        .isEqualTo(0.5);
  }

  @Test
  void aTurnServedInPartEarnsItsPart() {
    double part = score("bought an old violin at the flea market").recall();
    assertThat(part).isGreaterThan(0.25).isLessThan(0.5);
  }

  @Test
  void lessThanHalfATurnEarnsNothing() {
    assertThat(score("bought an old violin").recall()).isZero();
  }

  @Test
  void withoutItsStopWordsATurnEarnsLess() {
    assertThat(score("I bought old violin flea market near station").recall()).isLessThan(0.3);
  }

  @Test
  void caseAndInflectionDoNotMatter() {
    assertThat(score("i BOUGHT an old violins at the flea markets near the stations").recall())
        .isEqualTo(0.5);
  }

  @Test
  void wordsInAnotherOrderAreNoEvidence() {
    assertThat(score("station near market flea the at violin old an bought I").recall()).isZero();
  }

  private static EvidenceScore score(String... passages) {
    var question = new Question("What?", "that", "kind", List.of("a", "b"), Optional.empty());
    var said = List.of(new Utterance("a", "Ann", FIRST, ""), new Utterance("b", "Bo", SECOND, ""));
    var sitting = new Sitting("1", LocalDateTime.of(2023, 5, 8, 13, 56), said);
    var evidence = new Evidence(new Conversation("c", List.of(sitting), List.of(question)));
    List<Recalled> recalled =
        Arrays.stream(passages).map(text -> Recalled.of(text, 0, "u")).toList();
    return EvidenceScore.of(recalled, evidence.of(question), evidence);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
