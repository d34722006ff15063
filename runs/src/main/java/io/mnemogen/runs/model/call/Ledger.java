package io.mnemogen.runs.model.call;

import io.mnemogen.evolve.archive.ModelCall.Cost;
import io.mnemogen.runs.model.provider.ModelProblem;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What was spent, and what may be. A call reserves the most it can cost before it is made, and
/// settles what it did cost afterwards; so no limit is ever exceeded, however many calls are under
/// way. Thread-safe.
public final class Ledger {
  private static final String TOTAL = "all roles";

  private final Map<Role, Allowance> perRole = new EnumMap<>(Role.class);
  private final Allowance overall;
  private final Map<Role, Cost> spent = new EnumMap<>(Role.class);
  private final Map<Role, Cost> carried = new EnumMap<>(Role.class);
  private final Map<Role, Cost> reserved = new EnumMap<>(Role.class);
  private final Map<Role, Long> answered = new EnumMap<>(Role.class);

  /// Nothing spent yet.
  ///
  /// @param overall what all roles together may spend
  /// @param perRole what some roles may
  public Ledger(Allowance overall, Map<Role, Allowance> perRole) {
    this.overall = overall;
    this.perRole.putAll(perRole);
  }

  /// Adds what was spent before, by an earlier part of the same run.
  public synchronized void carryOver(Role role, Cost cost) {
    spent.merge(role, cost, Cost::plus);
    carried.merge(role, cost, Cost::plus);
  }

  /// Sets aside the most a call can cost. Waits for calls under way if it may fit once they have
  /// settled.
  ///
  /// @throws ModelProblem if it cannot fit
  synchronized void reserve(Role role, Cost most) {
    while (true) {
      Optional<String> hopeless = exceeded(role, most, Map.of());
      if (hopeless.isPresent()) {
        throw new ModelProblem(List.of(hopeless.get()));
      }
      if (exceeded(role, most, reserved).isEmpty()) {
        reserved.merge(role, most, Cost::plus);
        return;
      }
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ModelProblem(List.of("interrupted while waiting for a budget"));
      }
    }
  }

  /// Gives back what was set aside and books what a call did cost.
  synchronized void settle(Role role, Cost most, Cost actual) {
    reserved.merge(role, most, Cost::minus);
    spent.merge(role, actual, Cost::plus);
    notifyAll();
  }

  /// Notes that a question was answered from the record, for nothing.
  synchronized void answered(Role role) {
    answered.merge(role, 1L, Long::sum);
  }

  /// What was spent, by role, for roles that were asked anything.
  public synchronized SequencedMap<Role, Cost> spent() {
    return new LinkedHashMap<>(new EnumMap<>(spent));
  }

  /// What was spent by this part of the run alone, by role.
  public synchronized SequencedMap<Role, Cost> spentHere() {
    var here = new EnumMap<Role, Cost>(Role.class);
    spent.forEach(
        (role, cost) -> here.put(role, cost.minus(carried.getOrDefault(role, Cost.NONE))));
    return new LinkedHashMap<>(here);
  }

  /// How many questions were answered from the record, by role.
  public synchronized SequencedMap<Role, Long> answeredFromRecord() {
    return new LinkedHashMap<>(new EnumMap<>(answered));
  }

  /// What was spent in all.
  public synchronized Cost total() {
    return sum(spent);
  }

  private Optional<String> exceeded(Role role, Cost most, Map<Role, Cost> besides) {
    Cost ofRole =
        spent.getOrDefault(role, Cost.NONE).plus(besides.getOrDefault(role, Cost.NONE)).plus(most);
    Cost ofAll = sum(spent).plus(sum(besides)).plus(most);
    return perRole
        .getOrDefault(role, Allowance.UNLIMITED)
        .exceededBy(ofRole)
        .map(limit -> words(role.key(), limit))
        .or(() -> overall.exceededBy(ofAll).map(limit -> words(TOTAL, limit)));
  }

  private static String words(String whose, String limit) {
    return "stopped before a call of a language model that might exceed the budget of %s: %s; raise it to go on"
        .formatted(whose, limit);
  }

  private static Cost sum(Map<Role, Cost> costs) {
    return costs.values().stream().reduce(Cost.NONE, Cost::plus);
  }
}
