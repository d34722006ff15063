package io.mnemogen.evolve.strategy;

import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.select.Twins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Populations that breed apart: seeds are dealt in turn, and every few rounds each island's best
/// design moves on to the next island in a ring.
final class Islands implements Strategy {
  private static final int ISLANDS = 4;
  private static final int ROUNDS_APART = 5;
  private static final int SMALLEST = 3;

  @Override
  public String name() {
    return "islands";
  }

  @Override
  public String idea() {
    return "four populations that breed apart and pass on their best in a ring";
  }

  @Override
  public void run(Search search) {
    List<List<Specimen>> islands = settle(search.parents());
    int size = Math.max(SMALLEST, search.plan().population() / ISLANDS);
    for (int round = 1; search.open(); round++) {
      for (List<Specimen> island : islands) {
        takeInRescoring(island, search);
        breed(island, Math.max(1, size / 2), search);
        cull(island, size);
      }
      if (round % ROUNDS_APART == 0) {
        migrate(islands);
      }
      search.nextGeneration();
    }
  }

  /// Seeds dealt in turn, on as many islands as there are seeds for, at most four.
  static List<List<Specimen>> settle(List<Specimen> seeds) {
    List<List<Specimen>> islands = new ArrayList<>();
    for (int i = 0; i < Math.min(ISLANDS, seeds.size()); i++) {
      islands.add(new ArrayList<>());
    }
    for (int i = 0; i < seeds.size(); i++) {
      islands.get(i % islands.size()).add(seeds.get(i));
    }
    return islands;
  }

  /// Every island's best joins the next island; it stays at home too.
  static void migrate(List<List<Specimen>> islands) {
    List<Specimen> best =
        islands.stream()
            .map(island ->
                island.stream()
                    .max(Comparator.comparingDouble(Specimen::quality))
                    .orElseThrow(() -> new IllegalStateException("an island is never empty")))
            .toList();
    for (int i = 0; i < islands.size(); i++) {
      List<Specimen> next = islands.get((i + 1) % islands.size());
      if (!next.contains(best.get(i))) {
        next.add(best.get(i));
      }
    }
  }

  private static void takeInRescoring(List<Specimen> island, Search search) {
    island.replaceAll(s -> search.history().find(s.id()).orElse(s));
    if (!island.stream().allMatch(Specimen::failed)) {
      island.removeIf(Specimen::failed);
    }
  }

  private static void breed(List<Specimen> island, int children, Search search) {
    var proposals = new ArrayList<Proposal>();
    for (int i = 0; i < children; i++) {
      Specimen mother = Tournament.winner(island, search.random());
      Specimen mate = Tournament.winner(island, search.random());
      search.child(List.of(mother, mate)).ifPresent(proposals::add);
    }
    for (Specimen born : search.judge(proposals)) {
      if (born.scored().isPresent()) {
        island.add(born);
      }
    }
  }

  private static void cull(List<Specimen> island, int size) {
    List<Specimen> apart = Twins.apart(island);
    island.clear();
    island.addAll(apart);
    island.sort(
        Comparator.comparingDouble(Specimen::quality)
            .reversed()
            .thenComparingInt(Specimen::number));
    if (island.size() > size) {
      island.subList(size, island.size()).clear();
    }
  }
}
