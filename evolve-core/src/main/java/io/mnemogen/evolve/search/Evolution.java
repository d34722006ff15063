package io.mnemogen.evolve.search;

import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Progress;
import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Result;
import io.mnemogen.evolve.SearchListener;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A search from its plan to its winner.
///
/// Every decision derives from the plan's seed and from verdicts, and verdicts are taken from the
/// archive where it has them. So a search started again on the archive of an interrupted one takes
/// the same decisions, judges what is missing, and ends in the same archive.
public final class Evolution {
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

  /// Searches until the plan's evaluations are used up, nothing new is found, or the search is
  /// asked to stop.
  ///
  /// @param stop asked between designs; once true, designs being judged are finished and no more
  ///   begun
  /// @throws IllegalArgumentException if there are no seeds, or the archive belongs to another plan
  public Result run(BooleanSupplier stop) {
    if (stock.seeds().isEmpty()) {
      throw new IllegalArgumentException("a search needs at least one seed design; give it some");
    }
    var judged = new ArrayList<Specimen>();
    for (var seed : stock.seeds()) {
      if (stop.getAsBoolean() || judged.size() >= plan.evaluations()) {
        break;
      }
      Proposal proposal = Proposal.seed(seed);
      String id = seed.design().id();
      Specimen specimen =
          archive
              .find(id)
              .orElseGet(() -> {
                Verdict said = judges.train().judge(seed.design());
                var made =
                    new Specimen(
                        seed.design(),
                        proposal.name(),
                        proposal.origin(),
                        0,
                        judged.size() + 1,
                        said,
                        Optional.empty());
                archive.put(made);
                return made;
              });
      judged.add(specimen);
      listener.judged(
          specimen, new Progress(judged.size(), plan.evaluations(), 0, 0, specimen.quality()));
    }
    List<Specimen> ranked =
        judged.stream().sorted(Comparator.comparingDouble(Specimen::quality).reversed()).toList();
    return new Result(
        ranked.getFirst(), List.of(ranked.getFirst()), ranked, judged.size(), stop.getAsBoolean());
  }
}
