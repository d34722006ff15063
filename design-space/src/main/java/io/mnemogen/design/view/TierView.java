package io.mnemogen.design.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Members in tiers that are renewed at different periods: Nested Learning's continuum memory in
/// text form (Behrouz et al. 2025). Tier 0 is the fastest. A member is in one tier and has a
/// support: how often something said the same.
public final class TierView implements NamedView {
  private record Place(int tier, double support) {}

  private final SequencedMap<String, Place> places = new LinkedHashMap<>();
  private final Seal seal;
  private long ticks;

  /// Empty tiers, changed only while the seal is open.
  public TierView(Seal seal) {
    this.seal = seal;
  }

  /// Puts a member into a tier, with support 1 if it is new; its support stays if it moves.
  ///
  /// @param tier 0 or more; a negative one counts as 0
  public void place(String member, int tier) {
    seal.check("place");
    double support = support(member);
    places.put(member, new Place(Math.max(0, tier), support == 0 ? 1 : support));
  }

  /// Adds to the support of a member. Nothing happens if it is in no tier.
  public void support(String member, double amount) {
    seal.check("support");
    places.computeIfPresent(member, (m, p) -> new Place(p.tier(), p.support() + amount));
  }

  /// Counts one task and returns which tiers are due: those whose period divides the count, so that
  /// with periods 1, 8, 64 tier 2 is due every 64th task.
  public List<Integer> tick(List<Integer> periods) {
    seal.check("tick");
    ticks++;
    var due = new ArrayList<Integer>();
    for (int tier = 0; tier < periods.size(); tier++) {
      if (periods.get(tier) > 0 && ticks % periods.get(tier) == 0) {
        due.add(tier);
      }
    }
    return due;
  }

  /// How many tasks were counted.
  public long ticks() {
    return ticks;
  }

  /// The tier of a member, or -1 if it is in none.
  public int tier(String member) {
    Place place = places.get(member);
    return place == null ? -1 : place.tier();
  }

  /// The support of a member, or 0 if it is in no tier.
  public double support(String member) {
    Place place = places.get(member);
    return place == null ? 0 : place.support();
  }

  /// The members of a tier, in order of their first placing.
  public List<String> members(int tier) {
    return places.keySet().stream().filter(member -> tier(member) == tier).toList();
  }

  /// Removes a member.
  @Override
  public void forget(String id) {
    seal.check("forget");
    places.remove(id);
  }
}
