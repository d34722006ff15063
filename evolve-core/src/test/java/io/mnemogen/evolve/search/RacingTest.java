package io.mnemogen.evolve.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Result;
import io.mnemogen.evolve.SearchListener;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.archive.SqlArchive;
import io.mnemogen.evolve.meta.MetaAgent;
import io.mnemogen.evolve.strategy.Strategies;
import io.mnemogen.evolve.strategy.Strategy;
import io.mnemogen.evolve.testing.Designs;
import io.mnemogen.evolve.testing.FakeJudge;
import io.mnemogen.evolve.testing.SlicedFakeJudge;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Searches that drop designs before they are judged to the end.
class RacingTest {
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final int BUDGET = 40;

  static Stream<String> strategies() {
    return Strategies.all().stream().map(Strategy::name);
  }

  static Stream<String> generational() {
    return Strategies.all().stream().filter(s -> !s.steady()).map(Strategy::name);
  }

  private static Archive archive() {
    return SqlArchive.open("jdbc:h2:mem:racing" + DATABASES.incrementAndGet());
  }

  private static Plan plan() {
    return Plan.of(5, BUDGET).withPopulation(8);
  }

  private static SlicedFakeJudge judge() {
    return new SlicedFakeJudge("train", design -> design.id().charAt(0) == '7');
  }

  private static Result run(
      Plan plan, Archive archive, SlicedFakeJudge train, BooleanSupplier stop) {
    return new Evolution(
            plan,
            new Judges(train, new FakeJudge("validation")),
            archive,
            new Stock(Designs.seeds(), MetaAgent.NONE),
            SearchListener.NONE)
        .run(stop);
  }

  private static List<Specimen> archived(Plan plan) {
    try (Archive archive = archive()) {
      run(plan, archive, judge(), () -> false);
      return archive.all();
    }
  }

  private static List<Specimen> dropped(List<Specimen> all) {
    return all.stream().filter(s -> s.verdict() instanceof Verdict.Dropped).toList();
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void whatIsSavedOnTheHopelessIsSpentOnMoreDesigns(String strategy) {
    List<Specimen> all = archived(plan().withStrategy(strategy));
    assertThat(dropped(all)).isNotEmpty();
    assertThat(all).hasSizeGreaterThan(BUDGET);
    double spent = all.stream().mapToDouble(s -> s.verdict().share()).sum();
    assertThat(spent).isGreaterThan(BUDGET - 1).isLessThanOrEqualTo(BUDGET + 1e-6);
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void droppedDesignsNeverBecomeParentsOrElites(String strategy) {
    try (Archive archive = archive()) {
      Result result = run(plan().withStrategy(strategy), archive, judge(), () -> false);
      List<String> dropped = dropped(archive.all()).stream().map(Specimen::id).toList();
      assertThat(result.dropped()).isEqualTo(dropped.size()).isPositive();
      assertThat(archive.all())
          .allSatisfy(s -> assertThat(s.origin().parents().stream().limit(1)).isNotIn(dropped));
      assertThat(result.front()).extracting(Specimen::id).doesNotContainAnyElementsOf(dropped);
      assertThat(result.elites()).extracting(Specimen::id).doesNotContainAnyElementsOf(dropped);
    }
  }

  @ParameterizedTest
  @MethodSource("generational")
  void parallelismDoesNotChangeTheArchive(String strategy) {
    Plan plan = plan().withStrategy(strategy);
    assertThat(archived(plan.withParallelism(8))).isEqualTo(archived(plan));
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void aResumedSearchEndsInTheArchiveOfAnUninterruptedOne(String strategy) {
    Plan plan = plan().withStrategy(strategy);
    try (Archive archive = archive()) {
      for (int stopAfter : new int[] {3, 9, 10}) {
        SlicedFakeJudge judge = judge();
        run(plan, archive, judge, () -> judge.asked() >= stopAfter);
      }
      assertThat(archive.size()).isEqualTo(22);
      run(plan, archive, judge(), () -> false);
      assertThat(archive.all()).isEqualTo(archived(plan));
    }
  }

  @Test
  void withoutRacingNothingIsDropped() {
    List<Specimen> all = archived(plan().withRacing(false));
    assertThat(all).hasSize(BUDGET);
    assertThat(dropped(all)).isEmpty();
  }

  @Test
  void theSameBudgetFindsAtLeastAsGoodADesign() {
    double racing = 0;
    double exhaustive = 0;
    for (int seed = 1; seed <= 8; seed++) {
      Plan plan = Plan.of(seed, BUDGET).withPopulation(8);
      racing += best(archived(plan));
      exhaustive += best(archived(plan.withRacing(false)));
    }
    assertThat(racing).isGreaterThan(exhaustive);
  }

  private static double best(List<Specimen> all) {
    return all.stream().mapToDouble(Specimen::quality).max().orElse(0);
  }

  @Test
  void anAuditHoldsDroppedDesignsToTheHurdleTheyDidNotClear() {
    try (Archive archive = archive()) {
      run(plan(), archive, judge(), () -> false);
      var findings = new Audit(Stage.TRAIN, judge(), 2).run(archive, 1000, 1, () -> false);
      assertThat(findings.checked()).isEqualTo(archive.size());
      assertThat(findings.differences()).isEmpty();
    }
  }

  @Test
  void aDroppedDesignSaysHowFarItGotAndBehindWhom() {
    List<Specimen> all = archived(plan());
    for (Specimen specimen : dropped(all)) {
      var dropped = (Verdict.Dropped) specimen.verdict();
      assertThat(dropped.share()).isEqualTo(dropped.soFar().episodes().size() / 60.0, within(1e-9));
      assertThat(all.stream().filter(s -> s.id().equals(dropped.leader())).findFirst())
          .hasValueSatisfying(leader -> {
            assertThat(leader.number()).isLessThan(specimen.number());
            assertThat(leader.quality()).isGreaterThan(dropped.soFar().objectives().quality());
          });
    }
  }
}
