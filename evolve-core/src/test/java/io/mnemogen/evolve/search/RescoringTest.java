package io.mnemogen.evolve.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.evolve.Judge;
import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Result;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.strategy.Strategies;
import io.mnemogen.evolve.strategy.Strategy;
import io.mnemogen.evolve.testing.FakeJudge;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Searches whose best designs are judged again on fresh episodes.
class RescoringTest {
  private static final int BUDGET = 60;
  private static final int EVERYBODY = 1000;

  static Stream<String> strategies() {
    return Strategies.all().stream().filter(s -> !s.steady()).map(Strategy::name);
  }

  private static Plan plan(int rescored) {
    return Plan.of(4, BUDGET).withPopulation(8).withRescored(rescored);
  }

  /// One design in four was lucky on the training suite.
  private static boolean lucky(MemoryDesign design) {
    return design.id().charAt(0) < '4';
  }

  private static Judges judges(FakeJudge train, Predicate<MemoryDesign> faulty) {
    Judge flattered =
        design -> {
          var scored = (Verdict.Scored) train.judge(design);
          Objectives o = scored.objectives();
          double quality = Math.min(1, o.quality() + (lucky(design) ? 0.15 : 0));
          return new Verdict.Scored(
              scored.suite(),
              new Objectives(quality, o.contextTokens(), o.units(), 0),
              scored.metrics(),
              scored.episodes(),
              List.of());
        };
    return new Judges(
        flattered, Optional.of(new FakeJudge("fresh", faulty, 100)), new FakeJudge("validation"));
  }

  private static Judges judges() {
    return judges(new FakeJudge("train"), design -> false);
  }

  private static List<Specimen> archived(Plan plan, Judges judges) {
    try (Archive archive = Searches.archive()) {
      Searches.run(plan, judges, archive, Searches.NEVER);
      return archive.all();
    }
  }

  private static List<Specimen> mothers(List<Specimen> all) {
    return all.stream()
        .flatMap(child -> child.origin().parents().stream().limit(1))
        .flatMap(id -> all.stream().filter(s -> s.id().equals(id)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void whatIsBredFromWasRescored(String strategy) {
    List<Specimen> all = archived(plan(EVERYBODY).withStrategy(strategy), judges());
    assertThat(mothers(all)).isNotEmpty().allMatch(s -> s.fresh().isPresent());
    assertThat(all.stream().mapToDouble(Specimen::cost).sum()).isEqualTo(BUDGET);
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void theBestAreRescoredAndTheRestAreNot(String strategy) {
    List<Specimen> all = archived(plan(3).withStrategy(strategy), judges());
    int last = all.getLast().generation();
    assertThat(
            all.stream()
                .filter(s -> s.generation() < last)
                .sorted(Comparator.comparingDouble(Specimen::quality).reversed())
                .limit(3))
        .allMatch(s -> s.fresh().isPresent());
    assertThat(all.stream().filter(s -> s.fresh().isPresent()).count()).isBetween(3L, 30L);
    assertThat(all.stream().mapToDouble(Specimen::cost).sum()).isEqualTo(BUDGET);
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void neitherParallelismNorInterruptionsChangeTheArchive(String strategy) {
    Plan plan = plan(3).withStrategy(strategy);
    List<Specimen> undisturbed = archived(plan, judges());
    assertThat(archived(plan.withParallelism(8), judges())).isEqualTo(undisturbed);
    try (Archive archive = Searches.archive()) {
      for (int stopAfter : new int[] {5, 2, 7, 1, 4}) {
        var asked = new FakeJudge("train");
        var fresh = new FakeJudge("fresh", design -> false, 100);
        BooleanSupplier stop = () -> asked.asked() + fresh.asked() >= stopAfter;
        Judges judges = judges(asked, design -> false);
        Searches.run(
            plan,
            new Judges(judges.train(), Optional.of(fresh), judges.validation()),
            archive,
            stop);
      }
      assertThat(archive.size()).isLessThan(undisturbed.size());
      Searches.run(plan, judges(), archive, Searches.NEVER);
      assertThat(archive.all()).isEqualTo(undisturbed);
    }
  }

  @Test
  void luckDoesNotBreed() {
    List<Specimen> once = mothers(archived(plan(0), judges()));
    List<Specimen> twice = mothers(archived(plan(6), judges()));
    assertThat(share(twice)).isLessThan(share(once));
  }

  private static double share(List<Specimen> mothers) {
    return mothers.stream().filter(s -> lucky(s.design())).count() / (double) mothers.size();
  }

  @Test
  void whatFailsOnFreshEpisodesNeitherBreedsNorWins() {
    try (Archive archive = Searches.archive()) {
      Judges judges = judges(new FakeJudge("train"), design -> design.id().charAt(1) < '8');
      Result result = Searches.run(plan(EVERYBODY), judges, archive, Searches.NEVER);
      List<Specimen> failed = archive.all().stream().filter(Specimen::failed).toList();
      assertThat(failed).isNotEmpty();
      assertThat(result.elites()).doesNotContainAnyElementsOf(failed);
      assertThat(mothers(archive.all())).doesNotContainAnyElementsOf(failed);
    }
  }

  @Test
  void qualityIsTheMeanOverAllEpisodesAndWhatTheArchiveKeepsCanBeAudited() {
    try (Archive archive = Searches.archive()) {
      Searches.run(plan(3), judges(), archive, Searches.NEVER);
      Specimen rescored =
          archive.all().stream().filter(s -> s.fresh().isPresent()).findFirst().orElseThrow();
      double train = rescored.scored().orElseThrow().objectives().quality();
      double fresh = ((Verdict.Scored) rescored.fresh().orElseThrow()).objectives().quality();
      assertThat(rescored.quality()).isCloseTo((12 * train + 100 * fresh) / 112, within(1e-12));
      var findings =
          new Audit(Stage.FRESH, new FakeJudge("fresh", design -> false, 100), 2)
              .run(archive, 1000, 1, Searches.NEVER);
      assertThat(findings.checked()).isGreaterThan(3);
      assertThat(findings.differences()).isEmpty();
      var other = new FakeJudge("fresh", design -> true, 100);
      assertThat(
              new Audit(Stage.FRESH, other, 2).run(archive, 1000, 1, Searches.NEVER).differences())
          .hasSize(findings.checked());
    }
  }

  @Test
  void aSearchIsResumedWithAsManyRescored() {
    try (Archive archive = Searches.archive()) {
      Searches.run(plan(0), judges(), archive, Searches.NEVER);
      assertThatThrownBy(() -> Searches.run(plan(2), judges(), archive, Searches.NEVER))
          .hasMessageContaining("rescored is 2, was 0");
    }
  }
}
