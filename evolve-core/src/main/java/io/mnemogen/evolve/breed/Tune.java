package io.mnemogen.evolve.breed;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.Tunable;
import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Moves tunables of the mother by Gaussian steps within their ranges.
///
/// The size of the step is drawn anew for every child, log-uniformly between 2 % and 40 % of a
/// range, so that a search refines and leaps without a schedule. Each tunable moves with
/// probability 1/n, at least one does; a whole tunable moves by at least 1.
final class Tune implements Operator {
  private static final double FINEST = 0.02;
  private static final double COARSEST = 0.4;

  private record Named(String name, Tunable tunable) {}

  @Override
  public String name() {
    return "tune";
  }

  @Override
  public double weight() {
    return 4;
  }

  @Override
  public Optional<Proposal> apply(Mating mating) {
    MemoryDesign design = mating.mother().design();
    List<Named> movable = movable(design);
    if (movable.isEmpty()) {
      return Optional.empty();
    }
    RandomGenerator random = mating.random();
    double step =
        FINEST * Math.pow(COARSEST / FINEST, random.nextDouble()) * Math.max(1, mating.reach());
    int certain = random.nextInt(movable.size());
    double odds = Math.min(1, Math.max(1, mating.reach()) / movable.size());
    var moved = new ArrayList<String>();
    for (int i = 0; i < movable.size(); i++) {
      if (random.nextDouble() < odds || i == certain) {
        Named named = movable.get(i);
        double before = design.tunables().getOrDefault(named.name(), named.tunable().initial());
        double after = moved(named.tunable(), before, step, random);
        design = design.with(named.name(), after);
        moved.add(named.name() + (after < before ? " down" : " up"));
      }
    }
    var origin = new Origin(name(), List.of(mating.mother().id()), String.join(", ", moved));
    return Optional.of(new Proposal(design, null, origin));
  }

  private static double moved(Tunable t, double before, double step, RandomGenerator random) {
    double delta = random.nextGaussian() * step * (t.high() - t.low());
    if (t.whole() && Math.abs(delta) < 1) {
      delta = delta < 0 ? -1 : 1;
    }
    double after = before + delta;
    double reflected =
        after > t.high() ? 2 * t.high() - after : after < t.low() ? 2 * t.low() - after : after;
    double rounded = t.whole() ? reflected : Math.round(reflected * 1e4) / 1e4;
    return t.nearest(rounded);
  }

  private static List<Named> movable(MemoryDesign design) {
    var movable = new ArrayList<Named>();
    for (Slot slot : Slot.values()) {
      for (Tunable tunable : design.program(slot).tunables()) {
        if (tunable.low() < tunable.high()) {
          movable.add(new Named(slot.key() + "." + tunable.name(), tunable));
        }
      }
    }
    return movable;
  }
}
