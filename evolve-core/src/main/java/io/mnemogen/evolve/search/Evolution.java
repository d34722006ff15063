package io.mnemogen.evolve.search;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Result;
import io.mnemogen.evolve.SearchListener;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.select.Elites;
import io.mnemogen.evolve.select.Front;
import io.mnemogen.evolve.select.Twins;
import io.mnemogen.evolve.strategy.Strategies;
import io.mnemogen.evolve.strategy.Strategy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;

/// A search from its plan to its winner.
///
/// Every decision derives from the plan's seed and from verdicts, and verdicts are taken from the
/// archive where it has them. So a search started again on the archive of an interrupted one takes
/// the same decisions, judges what is missing, and ends in the same archive.
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
  ///   operator, or the archive belongs to another plan
  /// @throws RuntimeException what a judge threw; what was judged before is archived
  public Result run(BooleanSupplier stop) {
    if (stock.seeds().isEmpty()) {
      throw new IllegalArgumentException(
          "a search starts from at least one seed design, but there is none; name some");
    }
    Strategy strategy = Strategies.named(plan.strategy());
    var search =
        new BudgetedSearch(plan, judges, archive, stock, new Reporting(listener, stop));
    PlanNotes.check(archive, plan, stock);
    List<Proposal> seeds = stock.seeds().stream().map(Proposal::seed).toList();
    for (int from = 0; from < seeds.size(); from += SEEDS_AT_A_TIME) {
      search.judge(seeds.subList(from, Math.min(seeds.size(), from + SEEDS_AT_A_TIME)));
    }
    search.nextGeneration();
    if (search.open()) {
      strategy.run(search);
    }
    List<Specimen> judged = search.history().judged();
    List<Specimen> nominated = Elites.nominate(judged, plan.elites());
    List<Specimen> elites = search.stopped() ? nominated : validate(nominated, search, stop);
    boolean interrupted =
        search.stopped() || elites.stream().anyMatch(s -> s.validation().isEmpty());
    return new Result(
        Elites.winner(elites),
        Front.of(judged),
        elites,
        judged.size(),
        search.history().dropped(),
        Twins.count(judged),
        search.history().spent(),
        interrupted);
  }

  private List<Specimen> validate(
      List<Specimen> nominated, BudgetedSearch search, BooleanSupplier stop) {
    SequencedMap<String, Specimen> elites = new LinkedHashMap<>();
    nominated.forEach(s -> elites.put(s.id(), s));
    for (Specimen elite : nominated) {
      archive
          .verdict(elite.id(), Stage.VALIDATION)
          .ifPresent(said -> validated(elite, said, search, elites));
    }
    List<MemoryDesign> missing =
        elites.values().stream()
            .filter(s -> s.validation().isEmpty())
            .map(Specimen::design)
            .toList();
    new Bench(plan.parallelism(), stop)
        .judge(
            judges.validation(),
            missing,
            (design, said) -> {
              archive.put(design.id(), Stage.VALIDATION, said);
              Optional.ofNullable(elites.get(design.id()))
                  .ifPresent(elite -> validated(elite, said, search, elites));
            });
    return List.copyOf(elites.values());
  }

  private void validated(
      Specimen elite, Verdict said, BudgetedSearch search, SequencedMap<String, Specimen> elites) {
    Specimen validated = elite.validated(said);
    elites.put(elite.id(), validated);
    listener.validated(validated, search.progress());
  }
}
