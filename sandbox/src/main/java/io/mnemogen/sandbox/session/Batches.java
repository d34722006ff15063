package io.mnemogen.sandbox.session;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/// Cuts lists into parts that make messages of a handy size.
final class Batches {
  private static final long HEAVIEST = 1 << 20;
  private static final int LONGEST = 256;

  private Batches() {}

  /// Parts in order, each of at most 256 elements and, if it has more than one, about a million
  /// characters.
  static <T> List<List<T>> of(List<T> all, ToLongFunction<T> weight) {
    var batches = new ArrayList<List<T>>();
    var batch = new ArrayList<T>();
    long heavy = 0;
    for (T each : all) {
      long own = weight.applyAsLong(each);
      if (!batch.isEmpty() && (heavy + own > HEAVIEST || batch.size() == LONGEST)) {
        batches.add(List.copyOf(batch));
        batch.clear();
        heavy = 0;
      }
      batch.add(each);
      heavy += own;
    }
    if (!batch.isEmpty()) {
      batches.add(List.copyOf(batch));
    }
    return batches;
  }

  static long weight(Experience experience) {
    return experience.goal().length() + turns(experience.turns());
  }

  static long weight(Query query) {
    return query.goal().length() + query.text().length() + turns(query.recent());
  }

  private static long turns(List<Turn> turns) {
    long sum = 0;
    for (Turn turn : turns) {
      sum += 64L + turn.text().length();
      for (String value : turn.attributes().values()) {
        sum += value.length();
      }
    }
    return sum;
  }
}
