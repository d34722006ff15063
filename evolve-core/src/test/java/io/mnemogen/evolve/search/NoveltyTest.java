package io.mnemogen.evolve.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.evolve.Judge;
import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Result;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.strategy.Strategies;
import io.mnemogen.evolve.strategy.Strategy;
import io.mnemogen.evolve.testing.FakeJudge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Searches among designs of which many differ in what has no effect.
class NoveltyTest {
  private static final int POPULATION = 8;

  /// Strategies that breed from one population: islands keep apart what they found, random
  /// variation breeds from seeds alone, and steady ones have another population for every child.
  static Stream<String> strategies() {
    return Strategies.all().stream()
        .filter(strategy -> !strategy.steady())
        .map(Strategy::name)
        .filter(name -> !List.of("islands", "random").contains(name));
  }

  /// What a design serves is up to its words and the rough size of `x`; `y` decides what it holds,
  /// so twins are of different fitness, and `k` nothing at all.
  private static Judge judge(String suite) {
    var judge = new FakeJudge(suite);
    return design -> {
      MemoryDesign plain = plain(design);
      var scored = (Verdict.Scored) judge.judge(plain);
      Objectives o = scored.objectives();
      double units = 10 + design.tunables().getOrDefault("retrieve.y", 0.0);
      return new Verdict.Scored(
          suite,
          new Objectives(o.quality(), o.contextTokens(), units, 0),
          scored.metrics(),
          scored.episodes(),
          List.of(),
          plain.id());
    };
  }

  private static MemoryDesign plain(MemoryDesign design) {
    double x = design.tunables().getOrDefault("retrieve.x", 0.0);
    return design
        .with("retrieve.x", Math.rint(x * 4) / 4)
        .with("retrieve.y", 0)
        .with("retrieve.k", 1);
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void noGenerationBreedsFromTwins(String strategy) {
    Plan plan = Plan.of(3, 80).withPopulation(POPULATION).withStrategy(strategy);
    try (Archive archive = Searches.archive()) {
      Result result =
          Searches.run(
              plan, new Judges(judge("train"), judge("validation")), archive, Searches.NEVER);
      assertThat(result.twins()).isGreaterThan(10);
      assertThat(behaviours(result.elites())).doesNotHaveDuplicates();
      assertThat(behaviours(result.front())).doesNotHaveDuplicates();
      Map<String, Specimen> known = new HashMap<>();
      archive.all().forEach(s -> known.put(s.id(), s));
      Map<Integer, List<Specimen>> mothers = new HashMap<>();
      for (Specimen specimen : archive.all()) {
        specimen.origin().parents().stream()
            .limit(1)
            .map(id -> known.getOrDefault(id, specimen))
            .forEach(
                m -> mothers.computeIfAbsent(specimen.generation(), g -> new ArrayList<>()).add(m));
      }
      assertThat(mothers.values())
          .allSatisfy(all ->
              assertThat(behaviours(List.copyOf(new HashSet<>(all)))).doesNotHaveDuplicates());
    }
  }

  private static List<String> behaviours(List<Specimen> specimens) {
    return specimens.stream().map(s -> s.scored().orElseThrow().signature()).toList();
  }
}
