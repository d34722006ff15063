package io.mnemogen.evolve.search;

import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Result;
import io.mnemogen.evolve.SearchListener;
import io.mnemogen.evolve.Simplified;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.select.Elites;
import io.mnemogen.evolve.select.Front;
import io.mnemogen.evolve.select.Twins;
import io.mnemogen.evolve.strategy.Strategies;
import io.mnemogen.evolve.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A search from its plan to its winner.
///
/// Every decision derives from the plan's seed and from verdicts, and verdicts are taken from the
/// archive where it has them. So a search started again on the archive of an interrupted one takes
/// the same decisions, judges what is missing, and ends in the same archive. With a
/// [steady][Strategy#steady()] strategy decisions derive from the order of verdicts too, and that
/// is in the [log][Archive#log()] of the archive: as far as it goes, they are the same.
public final class Evolution {
  /// Seeds race against the best of those before, so they are not all judged at once.
  private static final int SEEDS_AT_A_TIME = 8;

  private final Plan plan;
  private final Judges judges;
  private final Archive archive;
  private final Stock stock;
  private final SearchListener listener;

  /// A search that has not started.
  public Evolution(
      Plan plan, Judges judges, Archive archive, Stock stock, SearchListener listener) {
    this.plan = plan;
    this.judges = judges;
    this.archive = archive;
    this.stock = stock;
    this.listener = listener;
  }

  /// Judges the seeds, searches until the plan's evaluations are used up, nothing new is found, or
  /// the search is asked to stop, and has the elites validated.
  ///
  /// @param stop asked between designs; once true, designs being judged are finished and no more
  ///   begun
  /// @throws IllegalArgumentException if there are no seeds, the plan names an unknown strategy or
  ///   operator, or asks a steady one for re-scoring, or the archive belongs to another plan
  /// @throws RuntimeException what a judge threw; what was judged before is archived
  public Result run(BooleanSupplier stop) {
    if (stock.seeds().isEmpty()) {
      throw new IllegalArgumentException(
          "a search starts from at least one seed design, but there is none; name some");
    }
    Strategy strategy = Strategies.named(plan.strategy());
    if (strategy.steady() && plan.scrutiny().rescored() > 0) {
      throw new IllegalArgumentException(
          "re-scoring makes everyone wait for the best, which '%s' is there to avoid; search without"
                  .formatted(strategy.name())
              + " re-scoring, or with another strategy");
    }
    var search = new BudgetedSearch(plan, judges, archive, stock, new Reporting(listener, stop));
    PlanNotes.check(archive, plan, stock);
    if (!strategy.steady()) {
      List<Proposal> seeds = stock.proposals();
      for (int from = 0; from < seeds.size(); from += SEEDS_AT_A_TIME) {
        search.judge(seeds.subList(from, Math.min(seeds.size(), from + SEEDS_AT_A_TIME)));
      }
      search.nextGeneration();
    }
    if (search.open()) {
      strategy.run(search);
    }
    List<Specimen> judged = List.copyOf(search.history().judged());
    double spent = search.history().spent();
    int dropped = search.history().dropped();
    List<Specimen> nominated = Elites.nominate(judged, plan.scrutiny().elites());
    var validation =
        new Validation(
            judges.validation(),
            archive,
            new Bench(plan.parallelism(), stop),
            validated -> listener.validated(validated, search.progress()));
    if (!search.stopped()) {
      listener.validating(nominated.size());
    }
    List<Specimen> elites = search.stopped() ? nominated : validation.of(nominated);
    boolean judgedAll =
        !search.stopped() && elites.stream().allMatch(s -> s.validation().isPresent());
    Optional<Specimen> winner = Elites.winner(elites);
    Optional<Simplified> simplified =
        winner.filter(w -> judgedAll).flatMap(w -> simplified(w, search, validation));
    return new Result(
        simplified.map(Simplified::to).or(() -> winner),
        simplified,
        Front.of(judged),
        elites,
        judged.size(),
        dropped,
        Twins.count(judged),
        (int) judged.stream().filter(s -> s.fresh().isPresent()).count(),
        spent,
        !judgedAll || (winner.isPresent() && simplified.isEmpty()));
  }

  private Optional<Simplified> simplified(
      Specimen winner, BudgetedSearch search, Validation validation) {
    int most = plan.scrutiny().simplifications();
    if (most > 0) {
      listener.simplifying(most);
    }
    return new Simplification(search, validation, most).of(winner);
  }
}
