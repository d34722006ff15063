package io.mnemogen.evolve.search;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.evolve.Judge;
import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Progress;
import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.SlicedJudge;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.breed.Breeder;
import io.mnemogen.evolve.breed.History;
import io.mnemogen.evolve.breed.Simpler;
import io.mnemogen.evolve.select.Race;
import io.mnemogen.evolve.strategy.Search;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// A search that keeps to its budget, takes verdicts from the archive where it has them, and
/// archives the rest.
final class BudgetedSearch implements Search {
  /// Generations without a new design after which nothing new is expected.
  private static final int BARREN = 8;

  private final Plan plan;
  private final Judge judge;
  private final Stock stock;
  private final Register register;
  private final Bench bench;
  private final Breeder breeder;
  private final Optional<Rescoring> rescoring;
  private RandomGenerator random;
  private int judgedBefore;
  private int barren;
  private boolean stopped;

  BudgetedSearch(Plan plan, Judges judges, Archive archive, Stock stock, Reporting reporting) {
    this.plan = plan;
    this.judge = judges.train();
    this.stock = stock;
    this.register = new Register(plan, archive, stock.agent(), reporting.listener());
    this.bench = new Bench(plan.parallelism(), reporting.stop());
    this.breeder = new Breeder(plan.operators(), history(), stock.agent());
    this.rescoring =
        judges.fresh().map(j -> new Rescoring(j, plan.scrutiny().rescored(), archive, history()));
    this.random = random(plan.seed(), 0);
  }

  @Override
  public Plan plan() {
    return plan;
  }

  @Override
  public History history() {
    return register.history();
  }

  @Override
  public boolean open() {
    return !stopped && barren < BARREN && register.affordable() > 0;
  }

  /// Whether the search was asked to stop.
  boolean stopped() {
    return stopped;
  }

  @Override
  public RandomGenerator random() {
    return random;
  }

  @Override
  public Optional<Proposal> child(List<Specimen> parents) {
    return breeder.child(parents, random);
  }

  @Override
  public List<Specimen> judge(List<Proposal> proposals) {
    var fresh = new LinkedHashMap<String, Proposal>();
    for (Proposal proposal : proposals) {
      if (history().find(proposal.design().id()).isEmpty()) {
        fresh.putIfAbsent(proposal.design().id(), proposal);
      }
    }
    while (!stopped && !fresh.isEmpty() && register.affordable() > 0) {
      var batch = new LinkedHashMap<String, Proposal>();
      for (int left = register.affordable(); left > 0 && !fresh.isEmpty(); left--) {
        Map.Entry<String, Proposal> next = fresh.firstEntry();
        batch.put(next.getKey(), next.getValue());
        fresh.remove(next.getKey());
      }
      judgeFresh(batch, racing());
    }
    if (register.generation() > 0) {
      rescore();
    }
    return known(proposals);
  }

  /// Judges proposals as [#judge] does, beyond the budget.
  ///
  /// @param leader whom they race
  List<Specimen> judgeBeyond(List<Proposal> proposals, Specimen leader) {
    var fresh = new LinkedHashMap<String, Proposal>();
    for (Proposal proposal : proposals) {
      if (history().find(proposal.design().id()).isEmpty()) {
        fresh.put(proposal.design().id(), proposal);
      }
    }
    judgeFresh(fresh, racing(Race.against(leader)));
    return known(proposals);
  }

  /// Designs with less to read than one that was judged.
  Simpler simpler() {
    return new Simpler(history(), stock.agent());
  }

  private List<Specimen> known(List<Proposal> proposals) {
    var specimens = new ArrayList<Specimen>();
    for (Proposal proposal : proposals) {
      Optional<Specimen> specimen = history().find(proposal.design().id());
      if (specimen.isEmpty()) {
        break;
      }
      specimens.add(specimen.get());
    }
    return List.copyOf(specimens);
  }

  @Override
  public void keepJudging(Supplier<Optional<Proposal>> next) {
    List<Proposal> seeds = stock.proposals();
    IntFunction<Optional<Proposal>> proposals =
        number -> {
          if (number <= seeds.size()) {
            return Optional.of(seeds.get(number - 1));
          }
          while (register.generation() <= (number - seeds.size() - 1) / plan.population()) {
            register.nextGeneration(true);
          }
          random = random(plan.seed(), number);
          return next.get();
        };
    stopped = new Flow(register, proposals, this::racing, bench).run();
    register.nextGeneration(!stopped);
  }

  @Override
  public void nextGeneration() {
    rescore();
    barren = register.judged() == judgedBefore ? barren + 1 : 0;
    judgedBefore = register.judged();
    register.nextGeneration(!stopped);
    random = random(plan.seed(), register.generation());
  }

  /// How far the search has come.
  Progress progress() {
    return register.progress();
  }

  /// Has the best re-scored until all of them are: who falls back lets another move up.
  private void rescore() {
    while (rescoring.isPresent() && !stopped) {
      List<Specimen> due =
          rescoring.get().due().stream().limit(Math.max(0, register.affordable())).toList();
      if (due.isEmpty()) {
        return;
      }
      stopped = !rescoring.get().rescore(due, bench);
    }
  }

  /// The judge for the next batch: with racing, designs must keep up with the best judged before.
  private Judge racing() {
    return racing(Race.against(history().judged()));
  }

  private Judge racing(Optional<Race> against) {
    if (!plan.racing() || !(judge instanceof SlicedJudge sliced)) {
      return judge;
    }
    return against.<Judge>map(race -> design -> sliced.judge(design, race)).orElse(judge);
  }

  private void judgeFresh(SequencedMap<String, Proposal> fresh, Judge racing) {
    var missing = new ArrayList<MemoryDesign>();
    fresh.forEach((id, proposal) -> {
      Optional<Specimen> archived = register.archive().find(id);
      if (archived.isPresent() && missing.isEmpty()) {
        register.take(archived.get().rescored(Optional.empty()));
      } else {
        missing.add(proposal.design());
      }
    });
    if (!missing.isEmpty()) {
      register.requireNoMore(missing.getFirst().shortId());
    }
    stopped =
        !bench.judge(
            racing,
            missing,
            (design, verdict) -> {
              Proposal proposal = fresh.get(design.id());
              if (proposal != null) {
                register.take(proposal, register.generation(), verdict);
              }
            });
  }

  /// A stream for every generation or proposal, mixed so that neighbouring seeds share nothing
  /// (finaliser of MurmurHash3, Appleby, public domain).
  private static RandomGenerator random(long seed, int number) {
    long x = seed ^ Long.rotateLeft(number * 0x9e3779b97f4a7c15L, 31);
    x = (x ^ (x >>> 33)) * 0xff51afd7ed558ccdL;
    x = (x ^ (x >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return new SplittableRandom(x ^ (x >>> 33));
  }
}
