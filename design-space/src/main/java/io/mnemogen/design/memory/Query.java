package io.mnemogen.design.memory;

import java.util.List;

/// What the agent faces when it asks its memory.
///
/// @param goal what is wanted: the task, or the question
/// @param text what is seen now: the initial observation, the latest turn, or the question again
/// @param phase before or during the episode
/// @param time logical time of asking, see [Turn#time()]
/// @param budget how many tokens of the answer will be read, in the unit the run counts in
/// @param recent the turns of this episode so far, oldest first; empty at [Phase#BEGIN]
public record Query(
    String goal, String text, Phase phase, long time, int budget, List<Turn> recent) {
  public Query {
    recent = List.copyOf(recent);
  }

  /// What the memory is asked for: the goal, or where there is none the text.
  public String asked() {
    return goal.isEmpty() ? text : goal;
  }

  /// A query before the first action.
  public static Query begin(String goal, String text, long time, int budget) {
    return new Query(goal, text, Phase.BEGIN, time, budget, List.of());
  }
}
