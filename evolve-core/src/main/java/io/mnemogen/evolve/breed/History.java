package io.mnemogen.evolve.breed;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// What a search has judged so far, in the order of judging. Lookups cost the same however long it
/// is.
public final class History {
  /// Best training quality first, equals in order of judging.
  public static final Comparator<Specimen> BEST_FIRST =
      Comparator.comparingDouble(Specimen::quality).reversed().thenComparingInt(Specimen::number);

  private final List<Specimen> judged = new ArrayList<>();
  private final Map<String, Specimen> byId = new HashMap<>();
  private final Map<String, List<Specimen>> children = new HashMap<>();
  private final Map<Slot, SequencedSet<SlotProgram>> pool = new EnumMap<>(Slot.class);
  private int faults;
  private int dropped;
  private double spent;
  private double best = -1;

  /// Adds the next specimen.
  public void add(Specimen specimen) {
    judged.add(specimen);
    byId.put(specimen.id(), specimen);
    specimen.origin().parents().stream()
        .limit(1)
        .forEach(p -> children.computeIfAbsent(p, id -> new ArrayList<>()).add(specimen));
    spent += specimen.verdict().share();
    switch (specimen.verdict()) {
      case Verdict.Scored scored -> {
        best = Math.max(best, scored.objectives().quality());
        stock(specimen.design());
      }
      case Verdict.Dropped behind -> {
        dropped++;
        stock(specimen.design());
      }
      case Verdict.Faulted failed -> faults++;
    }
  }

  /// Takes in that a specimen was re-scored. Costs as much as the history is long.
  public void rescore(Specimen specimen) {
    judged.set(specimen.number() - 1, specimen);
    byId.put(specimen.id(), specimen);
    specimen.origin().parents().stream()
        .limit(1)
        .flatMap(p -> Stream.ofNullable(children.get(p)))
        .forEach(all -> all.replaceAll(s -> s.number() == specimen.number() ? specimen : s));
    spent += specimen.fresh().map(Verdict::share).orElse(0.0);
    faults += specimen.failed() ? 1 : 0;
    best = judged.stream().mapToDouble(Specimen::quality).max().orElse(-1);
  }

  private void stock(MemoryDesign design) {
    design
        .slots()
        .forEach((slot, p) -> pool.computeIfAbsent(slot, s -> new LinkedHashSet<>()).add(p));
  }

  /// All specimens in the order of judging; a view.
  public List<Specimen> judged() {
    return Collections.unmodifiableList(judged);
  }

  /// The specimen of a design, if it was judged.
  public Optional<Specimen> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The specimens made from a design as their first parent, in the order of judging; a view.
  public List<Specimen> children(String id) {
    return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
  }

  /// The distinct programs of a slot among designs that did not fail, in order of appearance.
  public List<SlotProgram> programs(Slot slot) {
    return List.copyOf(pool.getOrDefault(slot, new LinkedHashSet<>()));
  }

  /// The specimens that ran to the end, best training quality first, equals in order of judging.
  public List<Specimen> ranked() {
    return judged.stream().filter(s -> s.scored().isPresent()).sorted(BEST_FIRST).toList();
  }

  /// How many designs failed.
  public int faults() {
    return faults;
  }

  /// How many designs were not judged to the end.
  public int dropped() {
    return dropped;
  }

  /// What judging cost, in full evaluations.
  public double spent() {
    return spent;
  }

  /// The best training quality, -1 before a design has run to the end.
  public double best() {
    return best;
  }
}
