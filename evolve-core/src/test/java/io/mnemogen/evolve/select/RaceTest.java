package io.mnemogen.evolve.select;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.testing.Designs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaceTest {
  private static final int SLICE = 20;
  private static final int SEEDS = 48;
  private static final int SEEDS_AT_A_TIME = 8;
  private static final int CHILDREN = 12;

  private static Verdict.Scored scores(double... qualities) {
    var episodes =
        IntStream.range(0, qualities.length)
            .mapToObj(i -> new Verdict.EpisodeQuality("c", "e" + i, qualities[i], 10))
            .toList();
    double mean = IntStream.range(0, qualities.length).mapToDouble(i -> qualities[i]).sum();
    return new Verdict.Scored(
        "s",
        new Objectives(mean / qualities.length, 10, 10, 0),
        new LinkedHashMap<>(),
        episodes,
        List.of());
  }

  /// `n` scores of which every `step`-th is 1 and the others are 0.
  private static Verdict.Scored every(int step, int n) {
    return scores(IntStream.range(0, n).mapToDouble(i -> i % step == 0 ? 1 : 0).toArray());
  }

  @Test
  void whoIsFarBehindIsDropped() {
    var race = new Race("best", every(1, 100));
    assertThat(race.clears(every(5, 20))).isFalse();
    assertThat(race.clears(every(5, 99))).isFalse();
  }

  @Test
  void whoKeepsUpIsNot() {
    var race = new Race("best", every(2, 100));
    assertThat(race.clears(every(2, 20))).isTrue();
    assertThat(race.clears(every(3, 40))).isTrue();
    assertThat(race.clears(every(1, 20))).isTrue();
  }

  @Test
  void aFewEpisodesOrAllOfThemDropNobody() {
    var race = new Race("best", every(1, 100));
    assertThat(race.clears(every(19, 19))).isTrue();
    assertThat(race.clears(every(99, 100))).isTrue();
  }

  @Test
  void withNothingThatRanToTheEndThereIsNoRace() {
    assertThat(Race.against(List.of())).isEmpty();
  }

  /// Searches that judged everything to the end, recorded with the quality of every episode: what
  /// racing would have dropped, what of it was on the front when it was judged, and what judging
  /// would have cost. The numbers are those of docs/results.md.
  @ParameterizedTest
  @CsvSource({"household, 72, 18, 101", "locomo, 75, 12, 95"})
  void droppedDesignsWouldNotHaveReachedTheFront(
      String task, int recordedDropped, int recordedFront, int recordedSpent) throws IOException {
    List<Specimen> all = Recorded.search(task);
    int front = 0;
    int lost = 0;
    int dropped = 0;
    double spent = 0;
    var finished = new ArrayList<Specimen>();
    int next = 0;
    while (next < all.size()) {
      int batch = next < SEEDS ? Math.min(SEEDS_AT_A_TIME, SEEDS - next) : CHILDREN;
      Optional<Race> race = Race.against(finished);
      for (Specimen specimen : all.subList(next, Math.min(all.size(), next + batch))) {
        boolean reaches = Front.of(all.subList(0, specimen.number())).contains(specimen);
        double share = race.map(r -> share(r, specimen)).orElse(1.0);
        front += reaches ? 1 : 0;
        lost += reaches && share < 1 ? 1 : 0;
        dropped += share < 1 ? 1 : 0;
        spent += share;
        if (share == 1) {
          finished.add(specimen);
        }
      }
      next += batch;
    }
    assertThat(front).isGreaterThan(9);
    assertThat(lost).isLessThanOrEqualTo(front / 20);
    assertThat(spent / all.size()).isLessThan(0.75);
    assertThat(List.of(dropped, front, (int) Math.round(spent)))
        .containsExactly(recordedDropped, recordedFront, recordedSpent);
    assertThat(lost).isZero();
  }

  /// The share of its episodes a specimen is judged on.
  private static double share(Race race, Specimen specimen) {
    Optional<Verdict.Scored> scored = specimen.scored();
    if (scored.isEmpty()) {
      return 1;
    }
    int all = scored.get().episodes().size();
    for (int n = SLICE; n < all; n += SLICE) {
      if (!race.clears(Recorded.first(scored.get(), n))) {
        return n / (double) all;
      }
    }
    return 1;
  }

  @Test
  void theRaceIsAgainstTheBestAndAmongEqualsTheFirst() {
    List<Specimen> judged =
        List.of(specimen(1, every(3, 30)), specimen(2, every(2, 30)), specimen(3, every(2, 30)));
    assertThat(Race.against(judged).orElseThrow().leader()).isEqualTo(judged.get(1).id());
  }

  private static Specimen specimen(int number, Verdict verdict) {
    return new Specimen(
        Designs.of("w" + number), null, Origin.seed(), 0, number, verdict, Optional.empty());
  }
}
