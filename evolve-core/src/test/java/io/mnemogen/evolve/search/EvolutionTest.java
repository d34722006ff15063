package io.mnemogen.evolve.search;

import static io.mnemogen.evolve.search.Searches.NEVER;
import static io.mnemogen.evolve.search.Searches.STOCK;
import static io.mnemogen.evolve.search.Searches.archive;
import static io.mnemogen.evolve.search.Searches.archived;
import static io.mnemogen.evolve.search.Searches.ids;
import static io.mnemogen.evolve.search.Searches.judges;
import static io.mnemogen.evolve.search.Searches.plan;
import static io.mnemogen.evolve.search.Searches.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.DesignCard;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.evolve.Judge;
import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Progress;
import io.mnemogen.evolve.Result;
import io.mnemogen.evolve.SearchListener;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.meta.MetaAgent;
import io.mnemogen.evolve.testing.Designs;
import io.mnemogen.evolve.testing.FakeJudge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvolutionTest {
  @Test
  void judgesTheSeedsFirstAndFindsTheBestCombination() {
    try (Archive archive = archive()) {
      Result result = run(plan(150), judges(), archive, NEVER);
      assertThat(archive.all().subList(0, 4))
          .extracting(Specimen::name)
          .containsExactly("red", "green", "blue", "grey");
      assertThat(result.evaluations()).isEqualTo(150).isEqualTo(archive.size());
      assertThat(result.interrupted()).isFalse();
      double bestSeed =
          archive.all().subList(0, 4).stream().mapToDouble(Specimen::quality).max().orElse(1);
      Specimen winner = result.winner().orElseThrow();
      assertThat(winner.quality()).isGreaterThan(bestSeed + 0.25);
      assertThat(winner.validated()).isPresent();
      assertThat(result.elites()).hasSize(10).allMatch(e -> e.validation().isPresent());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void parallelismDoesNotChangeTheArchive(int parallelism) {
    assertThat(archived(plan(60).withParallelism(parallelism))).isEqualTo(archived(plan(60)));
  }

  @Test
  void seedsChangeTheArchive() {
    assertThat(archived(Plan.of(1, 40))).isNotEqualTo(archived(Plan.of(2, 40)));
  }

  @Test
  void failedDesignsNeverBecomeParents() {
    try (Archive archive = archive()) {
      var judge = new FakeJudge("train", d -> d.id().charAt(0) < '8');
      run(plan(80), new Judges(judge, new FakeJudge("validation")), archive, NEVER);
      List<Specimen> all = archive.all();
      List<String> failed =
          all.stream().filter(s -> s.scored().isEmpty()).map(Specimen::id).toList();
      assertThat(failed).isNotEmpty();
      assertThat(all)
          .allSatisfy(s -> assertThat(s.origin().parents()).doesNotContainAnyElementsOf(failed));
    }
  }

  @Test
  void whenEverythingFailsTheSearchEndsWithoutAWinner() {
    try (Archive archive = archive()) {
      var judge = new FakeJudge("train", d -> true);
      Result result = run(plan(30), new Judges(judge, new FakeJudge("validation")), archive, NEVER);
      assertThat(result.winner()).isEmpty();
      assertThat(result.front()).isEmpty();
      assertThat(result.evaluations()).isEqualTo(30);
    }
  }

  @Test
  void equalScoresNeitherCrashNorLoop() {
    Judge same =
        design ->
            new Verdict.Scored(
                "s", new Objectives(0.5, 1, 1, 0), new LinkedHashMap<>(), List.of(), List.of());
    try (Archive archive = archive()) {
      Result result = run(plan(50), new Judges(same, same), archive, NEVER);
      assertThat(result.evaluations()).isEqualTo(50);
      assertThat(result.winner()).isPresent();
      assertThat(result.front()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void tinyPopulationsWork(int population) {
    assertThat(archived(plan(20).withPopulation(population))).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5, 11, 13})
  void theBudgetMayEndAnywhere(int evaluations) {
    assertThat(ids(archived(plan(evaluations))))
        .hasSize(evaluations)
        .isEqualTo(ids(archived(plan(30))).subList(0, evaluations));
  }

  @Test
  void aSearchThatFindsNothingNewEnds() {
    MemoryDesign only = Designs.fixed("red");
    var seeds = List.of(new NamedDesign(DesignCard.of("only", "no tunables"), only));
    try (Archive archive = archive()) {
      Result result =
          new Evolution(
                  plan(20),
                  judges(),
                  archive,
                  new Stock(seeds, MetaAgent.NONE),
                  SearchListener.NONE)
              .run(NEVER);
      assertThat(result.evaluations()).isEqualTo(1);
      assertThat(result.interrupted()).isFalse();
    }
  }

  @Test
  void withoutSeedsItSaysWhatToDo() {
    try (Archive archive = archive()) {
      var evolution =
          new Evolution(
              plan(20),
              judges(),
              archive,
              new Stock(List.of(), MetaAgent.NONE),
              SearchListener.NONE);
      assertThatThrownBy(() -> evolution.run(NEVER)).hasMessageContaining("seed");
    }
  }

  @Test
  void anOperatorOfNoWeightMakesNoChild() {
    assertThat(archived(plan(60))).extracting(s -> s.origin().operator()).contains("swap", "tune");
    assertThat(archived(plan(60).withOperator("swap", 0)))
        .extracting(s -> s.origin().operator())
        .contains("tune")
        .doesNotContain("swap");
  }

  @Test
  void anUnknownStrategyOrOperatorIsNamed() {
    try (Archive archive = archive()) {
      assertThatThrownBy(() -> run(plan(5).withStrategy("annealing"), judges(), archive, NEVER))
          .hasMessageContaining("nsga2")
          .hasMessageContaining("annealing");
      assertThatThrownBy(() -> run(plan(5).withOperator("magic", 1), judges(), archive, NEVER))
          .hasMessageContaining("crossover")
          .hasMessageContaining("magic");
      assertThat(archive.notes()).isEmpty();
    }
  }

  @Test
  void aJudgeThatThrowsEndsTheSearchAndKeepsWhatWasJudged() {
    var fine = new FakeJudge("train");
    Judge broken =
        design -> {
          if (fine.asked() == 9) {
            throw new IllegalStateException("no guest could be started");
          }
          return fine.judge(design);
        };
    try (Archive archive = archive()) {
      assertThatThrownBy(
              () -> run(plan(20), new Judges(broken, new FakeJudge("v")), archive, NEVER))
          .hasMessage("no guest could be started");
      assertThat(archive.size()).isEqualTo(9);
    }
  }

  @Test
  void theListenerHearsEverySpecimenInOrder() {
    var numbers = new ArrayList<Integer>();
    var generations = new ArrayList<Integer>();
    var listener =
        new SearchListener() {
          @Override
          public void judged(Specimen specimen, Progress progress) {
            numbers.add(specimen.number());
            assertThat(progress.judged()).isEqualTo(specimen.number());
          }

          @Override
          public void generation(Progress progress) {
            generations.add(progress.generation());
          }
        };
    try (Archive archive = archive()) {
      new Evolution(plan(16).withParallelism(4), judges(), archive, STOCK, listener).run(NEVER);
    }
    assertThat(numbers).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
    assertThat(generations).startsWith(0, 1).isSorted();
  }
}
