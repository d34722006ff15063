package io.mnemogen.evolve.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Result;
import io.mnemogen.evolve.SearchListener;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.archive.SqlArchive;
import io.mnemogen.evolve.meta.GrammarMetaAgent;
import io.mnemogen.evolve.strategy.Strategies;
import io.mnemogen.evolve.strategy.Strategy;
import io.mnemogen.evolve.testing.Designs;
import io.mnemogen.evolve.testing.FakeJudge;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every strategy of the catalogue keeps to.
class StrategyContract {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  static Stream<String> strategies() {
    return Strategies.all().stream().map(Strategy::name);
  }

  static Stream<String> generational() {
    return Strategies.all().stream().filter(s -> !s.steady()).map(Strategy::name);
  }

  static Stream<String> steady() {
    return Strategies.all().stream().filter(Strategy::steady).map(Strategy::name);
  }

  private static Archive archive() {
    return SqlArchive.open("jdbc:h2:mem:strategy" + DATABASES.incrementAndGet());
  }

  private static Result run(Plan plan, Archive archive, FakeJudge train, BooleanSupplier stop) {
    return new Evolution(
            plan,
            new Judges(train, new FakeJudge("validation")),
            archive,
            new Stock(Designs.seeds(), new GrammarMetaAgent()),
            SearchListener.NONE)
        .run(stop);
  }

  private static FakeJudge judge() {
    return new FakeJudge("train", design -> design.id().charAt(0) == '7');
  }

  private static List<Specimen> archived(Plan plan) {
    try (Archive archive = archive()) {
      run(plan, archive, judge(), () -> false);
      return archive.all();
    }
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void usesItsBudgetExactlyAndImprovesOnTheSeeds(String strategy) {
    List<Specimen> all = archived(Plan.of(3, 80).withPopulation(12).withStrategy(strategy));
    assertThat(all).hasSize(80);
    double seeds = all.subList(0, 4).stream().mapToDouble(Specimen::quality).max().orElse(1);
    double best = all.stream().mapToDouble(Specimen::quality).max().orElse(0);
    assertThat(best).isGreaterThan(seeds + 0.05);
  }

  @ParameterizedTest
  @MethodSource("generational")
  void parallelismDoesNotChangeTheArchive(String strategy) {
    Plan plan = Plan.of(4, 40).withPopulation(8).withStrategy(strategy);
    assertThat(archived(plan.withParallelism(8))).isEqualTo(archived(plan));
  }

  @ParameterizedTest
  @MethodSource("steady")
  void parallelismDoesNotChangeTheArchiveOfALog(String strategy) {
    Plan plan = Plan.of(4, 40).withPopulation(8).withStrategy(strategy);
    try (Archive archive = archive()) {
      run(plan.withParallelism(8), archive, judge(), () -> false);
      for (int parallelism : new int[] {1, 2, 8}) {
        try (Archive again = archive()) {
          archive.log().forEach(again::log);
          run(plan.withParallelism(parallelism), again, judge(), () -> false);
          assertThat(again.all()).isEqualTo(archive.all());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void theSameSeedGivesTheSameArchiveOneDesignAtATime(String strategy) {
    Plan plan = Plan.of(9, 20).withPopulation(6).withStrategy(strategy);
    assertThat(archived(plan)).isEqualTo(archived(plan));
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void aResumedSearchEndsInTheArchiveOfAnUninterruptedOne(String strategy) {
    Plan plan = Plan.of(5, 40).withPopulation(8).withStrategy(strategy);
    try (Archive archive = archive()) {
      for (int stopAfter : new int[] {7, 9, 10}) {
        FakeJudge judge = judge();
        run(plan, archive, judge, () -> judge.asked() >= stopAfter);
      }
      assertThat(archive.size()).isEqualTo(26);
      run(plan, archive, judge(), () -> false);
      assertThat(archive.all()).isEqualTo(archived(plan));
    }
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void failedDesignsNeverBecomeParents(String strategy) {
    List<Specimen> all = archived(Plan.of(6, 60).withPopulation(8).withStrategy(strategy));
    List<String> failed = all.stream().filter(s -> s.scored().isEmpty()).map(Specimen::id).toList();
    assertThat(failed).isNotEmpty();
    assertThat(all)
        .allSatisfy(s -> assertThat(s.origin().parents()).doesNotContainAnyElementsOf(failed));
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void survivesWhenEverythingFails(String strategy) {
    Plan plan = Plan.of(7, 30).withPopulation(4).withStrategy(strategy);
    try (Archive archive = archive()) {
      Result result = run(plan, archive, new FakeJudge("train", d -> true), () -> false);
      assertThat(result.winner()).isEmpty();
      assertThat(archive.size()).isEqualTo(30);
    }
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void worksWithOneDesignAtATime(String strategy) {
    assertThat(archived(Plan.of(8, 20).withPopulation(1).withStrategy(strategy))).hasSize(20);
  }
}
