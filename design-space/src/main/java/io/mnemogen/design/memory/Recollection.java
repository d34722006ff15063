package io.mnemogen.design.memory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Ranked texts a memory gives back, with the ids of the units they come from.
///
/// @param passages best first
/// @param tokens what they cost together; 0 before [#within] has counted
public record Recollection(List<Recalled> passages, int tokens) {
  /// Nothing comes to mind.
  public static final Recollection NOTHING = new Recollection(List.of(), 0);

  public Recollection {
    passages = List.copyOf(passages);
  }

  /// What a memory returned, not yet counted.
  public static Recollection of(List<Recalled> passages) {
    return new Recollection(passages, 0);
  }

  /// The part of this recollection that fits a budget: passages in order, blank ones dropped, the
  /// first that does not fit cut to what is left, the rest dropped.
  public Recollection within(int budget, TokenCounter counter) {
    var kept = new ArrayList<Recalled>();
    int used = 0;
    for (Recalled passage : passages) {
      if (passage.text().isBlank()) {
        continue;
      }
      int cost = counter.count(passage.text());
      if (used + cost <= budget) {
        kept.add(passage);
        used += cost;
        continue;
      }
      String cut = counter.cut(passage.text(), budget - used);
      if (!cut.isBlank()) {
        kept.add(new Recalled(cut, passage.score(), passage.units()));
        used = Math.min(budget, used + counter.count(cut));
      }
      break;
    }
    return new Recollection(kept, used);
  }

  /// The passages as one text, one per line.
  public String text() {
    return passages.stream().map(Recalled::text).collect(Collectors.joining("\n"));
  }

  /// The ids of all units served, each once, in order of first appearance.
  public List<String> units() {
    var ids = new LinkedHashSet<String>();
    passages.forEach(p -> ids.addAll(p.units()));
    return List.copyOf(ids);
  }
}
