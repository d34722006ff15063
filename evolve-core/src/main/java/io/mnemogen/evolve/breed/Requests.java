package io.mnemogen.evolve.breed;

import io.mnemogen.design.Slot;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.meta.Change;
import io.mnemogen.evolve.meta.Past;
import io.mnemogen.evolve.meta.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/// What can be asked for a parent, and how often it is.
///
/// @param parent the design to improve on
/// @param peers the first is the one to combine it with
/// @param past what was made of it before
/// @param creativity how often whole designs and unknown ones are asked for, in [0, 1]
record Requests(Specimen parent, List<Specimen> peers, Past past, double creativity) {
  private static final double MENDED = 0.25;
  private static final double COMBINED = 0.15;
  private static final double SEVERAL = 0.3;

  Request draw(RandomGenerator random) {
    Optional<Change> failed = failed();
    if (failed.isPresent() && random.nextDouble() < MENDED) {
      return new Request.Mend(failed.get());
    }
    Optional<Specimen> mate = peers.stream().filter(p -> !p.id().equals(parent.id())).findFirst();
    if (mate.isPresent() && random.nextDouble() < COMBINED) {
      return new Request.Combine(mate.get());
    }
    double choice = random.nextDouble();
    if (choice < creativity / 2) {
      return new Request.Explore(slots(1 + random.nextInt(Slot.values().length), random));
    }
    if (random.nextDouble() < creativity / 2) {
      return new Request.Rewrite(List.of(Slot.values()));
    }
    return new Request.Rewrite(slots(random.nextDouble() < SEVERAL ? 2 : 1, random));
  }

  /// The latest change of a slot that failed, if none was made to work since.
  private Optional<Change> failed() {
    if (past.tried().isEmpty()) {
      return Optional.empty();
    }
    Change last = past.tried().getLast();
    return last.after().failed() && !last.slots().isEmpty() ? Optional.of(last) : Optional.empty();
  }

  private static List<Slot> slots(int count, RandomGenerator random) {
    var slots = new ArrayList<>(List.of(Slot.values()));
    Collections.shuffle(slots, Random.from(random));
    return slots.subList(0, count).stream().sorted().toList();
  }
}
