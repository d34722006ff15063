package io.mnemogen.evolve.select;

import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Designs that behave the same: nothing they served on the training suite tells them apart. Only
/// one of them may take a place in a population, on a front, or among elites, or variants that
/// change nothing would fill it.
public final class Twins {
  /// The twin that stays comes first: it holds fewer units, then costs fewer model tokens, then is
  /// the [simpler][Parsimony].
  private static final Comparator<Specimen> THRIFTIEST_FIRST =
      Comparator.comparingDouble((Specimen s) -> cost(s).units())
          .thenComparingDouble(s -> cost(s).modelTokens())
          .thenComparing(Parsimony.SIMPLEST_FIRST);

  private static final Objectives NOTHING = new Objectives(0, 0, 0, 0);

  private Twins() {}

  /// The specimens without those that have a better twin among them, in the order given. A specimen
  /// without a signature has no twins.
  public static List<Specimen> apart(List<Specimen> specimens) {
    Map<String, Specimen> stays = new LinkedHashMap<>();
    for (Specimen specimen : specimens) {
      stays.merge(behaviour(specimen), specimen, Twins::better);
    }
    return specimens.stream().filter(s -> s == stays.get(behaviour(s))).toList();
  }

  /// How many of the specimens behave like one judged before them.
  public static int count(List<Specimen> judged) {
    return (int) (judged.size() - judged.stream().map(Twins::behaviour).distinct().count());
  }

  private static Specimen better(Specimen one, Specimen other) {
    return THRIFTIEST_FIRST.compare(other, one) < 0 ? other : one;
  }

  private static String behaviour(Specimen specimen) {
    return specimen
        .scored()
        .map(Verdict.Scored::signature)
        .filter(signature -> !signature.isEmpty())
        .orElseGet(specimen::id);
  }

  private static Objectives cost(Specimen specimen) {
    return specimen.scored().map(Verdict.Scored::objectives).orElse(NOTHING);
  }
}
