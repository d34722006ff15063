package io.mnemogen.design.toolbox.standin;

import io.mnemogen.design.toolbox.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;

/// What successes did that failures did not, and the other way round.
///
/// @param advice actions and pairs of actions of successes by their log-odds, strongest first
/// @param warnings actions and pairs of actions of failures by their log-odds, strongest first
public record Contrast(SequencedMap<String, Double> advice, SequencedMap<String, Double> warnings) {
  /// A pair reads "first, then second".
  private static final String THEN = ", then ";

  /// The contrast between runs: for each action, and each two in a row, the smoothed log-odds of
  /// occurring in a success rather than a failure, `ln((s + ½)/(S − s + ½)) − ln((f + ½)/(F − f +
  /// ½))` over the S successes and F failures. Those above ½ that a success has are advice, those
  /// below −½ that a failure has are warnings. Equal ones rank in order of appearance, single
  /// actions first.
  static Contrast between(Collection<List<String>> successes, Collection<List<String>> failures) {
    var grams = new LinkedHashSet<String>();
    List<LinkedHashSet<String>> won = new ArrayList<>();
    List<LinkedHashSet<String>> lost = new ArrayList<>();
    successes.forEach(run -> won.add(grams(run)));
    failures.forEach(run -> lost.add(grams(run)));
    won.forEach(grams::addAll);
    lost.forEach(grams::addAll);
    var odds = new LinkedHashMap<String, Double>();
    for (String gram : grams) {
      odds.put(
          gram, logOdds(count(won, gram), won.size()) - logOdds(count(lost, gram), lost.size()));
    }
    return new Contrast(ranked(odds, 1, won), ranked(odds, -1, lost));
  }

  /// A lesson in words: "In ⟨terms⟩: do A; avoid B", or the empty text if nothing tells successes
  /// from failures.
  ///
  /// @param terms what the tasks were about
  /// @param most how many pieces of advice, and how many warnings
  public String lesson(List<String> terms, int most) {
    String good = String.join("; ", advice.keySet().stream().limit(most).toList());
    String bad = String.join("; ", warnings.keySet().stream().limit(most).toList());
    if (good.isEmpty() && bad.isEmpty()) {
      return "";
    }
    var text = new StringBuilder(terms.isEmpty() ? "" : "In " + String.join(" ", terms) + ": ");
    text.append(good.isEmpty() ? "" : "do " + good);
    text.append(good.isEmpty() || bad.isEmpty() ? "" : "; ");
    return text.append(bad.isEmpty() ? "" : "avoid " + bad).toString();
  }

  private static LinkedHashSet<String> grams(List<String> run) {
    var grams = new LinkedHashSet<>(run);
    for (int i = 1; i < run.size(); i++) {
      if (!run.get(i).equals(run.get(i - 1))) {
        grams.add(run.get(i - 1) + THEN + run.get(i));
      }
    }
    grams.removeIf(gram -> Words.of(gram).isEmpty());
    return grams;
  }

  private static long count(List<LinkedHashSet<String>> runs, String gram) {
    return runs.stream().filter(run -> run.contains(gram)).count();
  }

  private static double logOdds(long having, int all) {
    return Math.log((having + 0.5) / (all - having + 0.5));
  }

  private static SequencedMap<String, Double> ranked(
      SequencedMap<String, Double> odds, int sign, List<LinkedHashSet<String>> runs) {
    List<String> grams = new ArrayList<>(odds.keySet());
    grams.removeIf(gram -> !(sign * odds.getOrDefault(gram, 0.0) > 0.5) || count(runs, gram) == 0);
    grams.sort(
        Comparator.comparingDouble((String gram) -> -sign * odds.getOrDefault(gram, 0.0))
            .thenComparing(gram -> gram.contains(THEN)));
    var ranked = new LinkedHashMap<String, Double>();
    grams.forEach(gram -> ranked.put(gram, sign * odds.getOrDefault(gram, 0.0)));
    return ranked;
  }
}
