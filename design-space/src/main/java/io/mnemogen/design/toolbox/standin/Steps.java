package io.mnemogen.design.toolbox.standin;

import io.mnemogen.design.memory.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The actions that got somewhere.
final class Steps {
  private Steps() {}

  /// The texts of the agent's actions after which the world gave a reward or showed something not
  /// seen before, in order. Actions with a negative reward and direct repetitions are left out.
  static List<String> of(List<Turn> turns) {
    var steps = new ArrayList<String>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      if (!turn.role().equals(Turn.AGENT)) {
        seen.add(turn.text());
        continue;
      }
      double reward = turn.reward();
      boolean news = false;
      for (int j = i + 1; j < turns.size() && !turns.get(j).role().equals(Turn.AGENT); j++) {
        reward += turns.get(j).reward();
        news |= !seen.contains(turns.get(j).text());
      }
      boolean repeated = !steps.isEmpty() && steps.getLast().equals(turn.text());
      if (reward >= 0 && (news || reward > 0) && !repeated) {
        steps.add(turn.text());
      }
    }
    return steps;
  }

  /// At most `most` of them, the last ones, because they reached the end; when there are too many,
  /// each is kept once only, where it came last.
  static List<String> of(List<Turn> turns, int most) {
    List<String> all = of(turns);
    if (all.size() > most) {
      var distinct = new LinkedHashSet<>(all.reversed());
      all = new ArrayList<>(distinct).reversed();
    }
    int kept = Math.clamp(most, 0, all.size());
    return List.copyOf(all.subList(all.size() - kept, all.size()));
  }

  /// Whether an agent makes no progress: nothing was rewarded and nothing new shown in the last `n`
  /// actions, or one action was taken three times in them.
  static boolean stuck(List<Turn> turns, int n) {
    int start = turns.size();
    int actions = 0;
    while (start > 0 && actions < n) {
      start--;
      actions += turns.get(start).role().equals(Turn.AGENT) ? 1 : 0;
    }
    if (n <= 0 || actions < n) {
      return false;
    }
    List<Turn> window = turns.subList(start, turns.size());
    Set<String> seen = new HashSet<>();
    turns.subList(0, start).forEach(turn -> seen.add(turn.text()));
    boolean progress =
        window.stream()
            .anyMatch(
                t -> t.reward() > 0 || (!t.role().equals(Turn.AGENT) && !seen.contains(t.text())));
    boolean repeats =
        window.stream()
            .filter(t -> t.role().equals(Turn.AGENT))
            .anyMatch(a -> window.stream().filter(t -> t.text().equals(a.text())).count() >= 3);
    return !progress || repeats;
  }
}
