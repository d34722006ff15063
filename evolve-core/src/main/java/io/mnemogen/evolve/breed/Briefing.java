package io.mnemogen.evolve.breed;

import io.mnemogen.design.Slot;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.meta.Brief;
import io.mnemogen.evolve.meta.Change;
import io.mnemogen.evolve.meta.Past;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Gathers what a meta-agent is shown. Costs the same however long the history is, and takes one
/// number from the mating's randomness.
public final class Briefing {
  private static final int PEERS = 8;
  private static final int LINEAGE = 8;
  private static final int TRIED = 8;
  private static final int INSPIRATIONS = 2;
  private static final int SAMPLE = 24;
  private static final long OTHER_STREAM = 0x2545f4914f6cdd1dL;

  private Briefing() {}

  /// The brief for a mating.
  static Brief of(Mating mating) {
    List<Specimen> peers =
        mating.parents().subList(1, Math.min(1 + PEERS, mating.parents().size()));
    long seed = mating.random().nextLong();
    var random = new SplittableRandom(seed ^ OTHER_STREAM);
    Past past = past(mating.mother(), mating.history(), random);
    var requests = new Requests(mating.mother(), peers, past, mating.agent().creativity());
    return new Brief(mating.mother(), peers, past, requests.draw(random), seed);
  }

  /// What a history knows that concerns a parent.
  public static Past past(Specimen parent, History history, RandomGenerator random) {
    List<Specimen> children = history.children(parent.id());
    return new Past(
        lineage(parent, history),
        children.subList(Math.max(0, children.size() - TRIED), children.size()).stream()
            .map(child -> new Change(parent, child))
            .toList(),
        inspirations(parent, history.judged(), random));
  }

  private static List<Change> lineage(Specimen parent, History history) {
    var changes = new ArrayList<Change>();
    Specimen after = parent;
    while (changes.size() < LINEAGE) {
      Optional<Specimen> before =
          after.origin().parents().stream().findFirst().flatMap(history::find);
      if (before.isEmpty()) {
        break;
      }
      changes.addFirst(new Change(before.get(), after));
      after = before.get();
    }
    return changes;
  }

  /// Of the better half of a random sample, those that share the fewest programs with the parent
  /// and with one another.
  private static List<Specimen> inspirations(
      Specimen parent, List<Specimen> judged, RandomGenerator random) {
    List<Specimen> sound =
        random
            .ints(SAMPLE, 0, judged.size())
            .distinct()
            .mapToObj(judged::get)
            .filter(s -> s.scored().isPresent() && !s.id().equals(parent.id()))
            .sorted(History.BEST_FIRST)
            .toList();
    var left = new ArrayList<>(sound.subList(0, (sound.size() + 1) / 2));
    var chosen = new ArrayList<Specimen>();
    var known = new ArrayList<>(List.of(parent));
    while (chosen.size() < INSPIRATIONS && !left.isEmpty()) {
      Specimen next = left.getFirst();
      for (Specimen candidate : left) {
        if (shared(candidate, known) < shared(next, known)) {
          next = candidate;
        }
      }
      left.remove(next);
      known.add(next);
      chosen.add(next);
    }
    return chosen;
  }

  private static long shared(Specimen specimen, List<Specimen> known) {
    return Arrays.stream(Slot.values())
        .filter(slot ->
            known.stream()
                .anyMatch(k -> k.design().program(slot).equals(specimen.design().program(slot))))
        .count();
  }
}
