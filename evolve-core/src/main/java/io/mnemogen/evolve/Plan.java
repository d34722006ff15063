package io.mnemogen.evolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a search is allowed and how it goes about it. Together with the seeds, the meta-agent and
/// the judges it determines the archive, whatever [#parallelism()] is; with a
/// [steady][io.mnemogen.evolve.strategy.Strategy#steady()] strategy only where that is 1.
///
/// @param seed every random decision derives from it
/// @param evaluations what may be spent on the training suite, seeds included, in full evaluations:
///   as many designs when each is judged to the end, more when some are dropped; at least 1
/// @param population designs a strategy with generations holds at a time, parents and children, at
///   least 1
/// @param parallelism designs judged at the same time, at least 1
/// @param strategy a name from the catalogue of strategies
/// @param racing whether designs that are too far behind the best are dropped before the end, where
///   the judge can
/// @param scrutiny how closely the best designs are looked at
/// @param operators weights of operators by name that differ from the catalogue's; 0 switches an
///   operator off
/// @param context what else shapes the run and must not change on resuming, such as the hashes of
///   the suites, by name
public record Plan(
    long seed,
    int evaluations,
    int population,
    int parallelism,
    String strategy,
    boolean racing,
    Scrutiny scrutiny,
    SequencedMap<String, Double> operators,
    SequencedMap<String, String> context) {
  /// The strategy used when none is named.
  public static final String DEFAULT_STRATEGY = "nsga2";

  /// How closely the best designs of a search are looked at.
  ///
  /// @param elites how many of the best designs are re-scored on the validation suite, at least 1
  /// @param rescored how many of the best designs must have been re-scored with fresh episodes,
  ///   where there are any, before anything is bred from them; each costs a full evaluation; 0 for
  ///   none
  /// @param simplifications designs that may be judged, beyond the evaluations, to find a shorter
  ///   design that does what the winner does; 0 for none
  public record Scrutiny(int elites, int rescored, int simplifications) {
    /// Ten elites, nothing re-scored with fresh episodes, nothing simplified.
    public static final Scrutiny DEFAULT = new Scrutiny(10, 0, 0);
  }

  /// @throws IllegalArgumentException naming every number out of range
  public Plan {
    operators = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(operators));
    context = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(context));
    var problems = new ArrayList<String>();
    positive("evaluations", evaluations, problems);
    positive("population", population, problems);
    positive("parallelism", parallelism, problems);
    positive("elites", scrutiny.elites(), problems);
    notNegative("rescored", scrutiny.rescored(), problems);
    notNegative("simplifications", scrutiny.simplifications(), problems);
    operators.forEach((name, weight) -> {
      if (!(weight >= 0 && Double.isFinite(weight))) {
        problems.add(
            "the weight of operator '%s' must be 0 or more, but is %s".formatted(name, weight));
      }
    });
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
  }

  /// A plan with the defaults: the default strategy, 24 designs a generation, one at a time,
  /// racing, ten elites, none re-scored, nothing simplified.
  public static Plan of(long seed, int evaluations) {
    return new Plan(
        seed,
        evaluations,
        24,
        1,
        DEFAULT_STRATEGY,
        true,
        Scrutiny.DEFAULT,
        new LinkedHashMap<>(),
        new LinkedHashMap<>());
  }

  /// The same plan with another population size.
  public Plan withPopulation(int size) {
    return new Plan(
        seed, evaluations, size, parallelism, strategy, racing, scrutiny, operators, context);
  }

  /// The same plan, judging this many designs at the same time.
  public Plan withParallelism(int threads) {
    return new Plan(
        seed, evaluations, population, threads, strategy, racing, scrutiny, operators, context);
  }

  /// The same plan with another strategy.
  public Plan withStrategy(String name) {
    return new Plan(
        seed, evaluations, population, parallelism, name, racing, scrutiny, operators, context);
  }

  /// The same plan, with or without racing.
  public Plan withRacing(boolean race) {
    return new Plan(
        seed, evaluations, population, parallelism, strategy, race, scrutiny, operators, context);
  }

  /// The same plan with another number of elites.
  public Plan withElites(int count) {
    return with(new Scrutiny(count, scrutiny.rescored(), scrutiny.simplifications()));
  }

  /// The same plan with another number of designs to be re-scored with fresh episodes.
  public Plan withRescored(int count) {
    return with(new Scrutiny(scrutiny.elites(), count, scrutiny.simplifications()));
  }

  /// The same plan with so many designs judged to simplify the winner.
  public Plan withSimplifications(int count) {
    return with(new Scrutiny(scrutiny.elites(), scrutiny.rescored(), count));
  }

  private Plan with(Scrutiny other) {
    return new Plan(
        seed, evaluations, population, parallelism, strategy, racing, other, operators, context);
  }

  /// The same plan with the weight of one operator changed.
  public Plan withOperator(String name, double weight) {
    var changed = new LinkedHashMap<>(operators);
    changed.put(name, weight);
    return new Plan(
        seed, evaluations, population, parallelism, strategy, racing, scrutiny, changed, context);
  }

  /// The same plan with one more thing that must not change on resuming.
  public Plan withContext(String name, String value) {
    var changed = new LinkedHashMap<>(context);
    changed.put(name, value);
    return new Plan(
        seed, evaluations, population, parallelism, strategy, racing, scrutiny, operators, changed);
  }

  private static void notNegative(String name, int value, List<String> problems) {
    if (value < 0) {
      problems.add("%s must be 0 or more, but is %d".formatted(name, value));
    }
  }

  private static void positive(String name, int value, List<String> problems) {
    if (value < 1) {
      problems.add("%s must be at least 1, but is %d".formatted(name, value));
    }
  }
}
