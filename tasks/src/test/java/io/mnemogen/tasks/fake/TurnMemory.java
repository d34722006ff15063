package io.mnemogen.tasks.fake;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.memory.Turn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Finds single turns by BM25: the reference memory for conversations.
///
/// @param terms turns texts into the terms that are matched
/// @param key the text a turn is found by
/// @param shown the text a turn is served as
/// @param around how many turns before and after belong to a document, and are served with it
public record TurnMemory(
    Function<String, List<String>> terms,
    Function<Turn, String> key,
    Function<Turn, String> shown,
    int around,
    State state)
    implements Memory {
  private static final int MOST = 120;

  /// What the memory has taken in.
  public static final class State {
    private final List<Turn> turns = new ArrayList<>();
    private Bm25 index = new Bm25(text -> List.of());
    private int indexed = -1;
  }

  /// A memory of single turns.
  public static TurnMemory of(
      Function<String, List<String>> terms,
      Function<Turn, String> key,
      Function<Turn, String> shown) {
    return new TurnMemory(terms, key, shown, 0, new State());
  }

  /// The same, empty, over windows of `2 n + 1` turns.
  public TurnMemory windows(int n) {
    return new TurnMemory(terms, key, shown, n, new State());
  }

  @Override
  public void remember(Experience experience) {
    state.turns.addAll(experience.turns());
  }

  @Override
  public Recollection recall(Query query) {
    if (state.indexed != state.turns.size()) {
      index();
    }
    Set<Integer> chosen = new LinkedHashSet<>();
    for (int document : state.index.ranking(query.text())) {
      for (int turn = from(document); turn <= to(document); turn++) {
        chosen.add(turn);
      }
      if (chosen.size() >= MOST) {
        break;
      }
    }
    return Recollection.of(
        chosen.stream()
            .map(t -> Recalled.of(shown.apply(state.turns.get(t)), 0, "turn" + t))
            .toList());
  }

  @Override
  public Footprint footprint() {
    return new Footprint(state.turns.size(), 0, 0, 0);
  }

  private void index() {
    state.indexed = state.turns.size();
    state.index = new Bm25(terms);
    for (int turn = 0; turn < state.turns.size(); turn++) {
      var text = new StringBuilder();
      for (int near = from(turn); near <= to(turn); near++) {
        text.append(key.apply(state.turns.get(near))).append('\n');
      }
      state.index.add(text.toString());
    }
  }

  private int from(int turn) {
    return Math.max(0, turn - around);
  }

  private int to(int turn) {
    return Math.min(state.turns.size() - 1, turn + around);
  }
}
