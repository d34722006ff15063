package io.mnemogen.tasks.reading;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.fake.Bm25;
import io.mnemogen.tasks.fake.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// Keeps every turn and answers by a strategy.
public final class StatementMemory implements Memory {
  private final List<Turn> turns = new ArrayList<>();
  private final BiFunction<Query, StatementMemory, List<String>> strategy;
  private Bm25 index = new Bm25(Terms::content);

  /// @param strategy the texts for a query, best first
  public StatementMemory(BiFunction<Query, StatementMemory, List<String>> strategy) {
    this.strategy = strategy;
  }

  /// Everything told, oldest first.
  public List<Turn> turns() {
    return turns;
  }

  /// The texts told, newest first.
  public List<String> newest() {
    return turns.reversed().stream().map(Turn::text).toList();
  }

  /// The numbers of the turns that share a word with a text, best first by BM25.
  public List<Integer> ranking(String text) {
    return index.ranking(text);
  }

  @Override
  public void remember(Experience experience) {
    for (Turn turn : experience.turns()) {
      turns.add(turn);
      index.add(turn.text());
    }
  }

  @Override
  public Recollection recall(Query query) {
    return Recollection.of(
        strategy.apply(query, this).stream().map(text -> Recalled.of(text, 0, "u")).toList());
  }

  @Override
  public Footprint footprint() {
    long bytes = turns.stream().mapToLong(turn -> turn.text().length()).sum();
    return new Footprint(turns.size(), bytes, 0, 0);
  }
}
