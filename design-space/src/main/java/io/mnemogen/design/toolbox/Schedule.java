package io.mnemogen.design.toolbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// When to consolidate, and what to let go.
public final class Schedule {
  static final Schedule INSTANCE = new Schedule();

  private Schedule() {}

  /// Whether a count is a positive multiple of `n`: every `n`th time. Never if `n` is not above 0.
  public boolean every(long n, long count) {
    return n > 0 && count > 0 && count % n == 0;
  }

  /// Which tiers are due at a count, slowest last: those whose period divides it. With periods 1, 8
  /// and 64, tier 2 is due every 64th time (Nested Learning's update frequencies, Behrouz et al.
  /// 2025, in text form).
  ///
  /// @param periods of the tiers from 0 on
  public List<Integer> tiers(long count, List<Integer> periods) {
    var due = new ArrayList<Integer>();
    for (int tier = 0; tier < periods.size(); tier++) {
      if (every(periods.get(tier), count)) {
        due.add(tier);
      }
    }
    return due;
  }

  /// What has to go when a store has outgrown its capacity by more than a buffer: the ids of the
  /// lowest worth, worst first, so many that the capacity is met; none before. Of equal worth the
  /// first goes first.
  ///
  /// @param worth of every id in the store
  public List<String> evicted(Map<String, Double> worth, int capacity, int buffer) {
    int kept = Math.max(0, capacity);
    if (worth.size() <= kept + Math.max(0, buffer)) {
      return List.of();
    }
    List<Map.Entry<String, Double>> ranked = new ArrayList<>(worth.entrySet());
    ranked.sort(Map.Entry.comparingByValue());
    return ranked.stream().limit(worth.size() - kept).map(Map.Entry::getKey).toList();
  }

  /// How a quota is shared among tiers in proportion to their weights, by highest averages
  /// (Sainte-Laguë); a tier gets no more than it has, and the rest goes to the others.
  ///
  /// @param sizes how many each tier has
  /// @param weights one per tier, 0 or more; a missing one counts as 1
  public List<Integer> quotas(int quota, List<Integer> sizes, List<Double> weights) {
    List<Integer> given = new ArrayList<>(Collections.nCopies(sizes.size(), 0));
    for (int i = 0; i < quota; i++) {
      int best = -1;
      double least = Double.POSITIVE_INFINITY;
      for (int tier = 0; tier < sizes.size(); tier++) {
        double weight = tier < weights.size() ? weights.get(tier) : 1;
        double load = weight > 0 ? (given.get(tier) + 0.5) / weight : Double.POSITIVE_INFINITY;
        if (given.get(tier) < sizes.get(tier) && load < least) {
          best = tier;
          least = load;
        }
      }
      if (best < 0) {
        break;
      }
      given.set(best, given.get(best) + 1);
    }
    return given;
  }
}
