package io.mnemogen.design.memory;

import java.util.List;

/// What was lived: a conversation session, an episode in a world, a labelled example.
///
/// @param id unique within its course
/// @param goal what was wanted; empty when there was no goal
/// @param turns what happened, in order
/// @param time logical time of the start, see [Turn#time()]
/// @param outcome how it ended
public record Experience(String id, String goal, List<Turn> turns, long time, Outcome outcome) {
  public Experience {
    turns = List.copyOf(turns);
  }

  /// The same experience with another outcome.
  public Experience with(Outcome other) {
    return new Experience(id, goal, turns, time, other);
  }

  /// The texts of the agent's turns, in order; none of a conversation.
  public List<String> actions() {
    return turns.stream().filter(turn -> turn.role().equals(Turn.AGENT)).map(Turn::text).toList();
  }

  /// All turns as text, one `role: text` line each.
  public String transcript() {
    var text = new StringBuilder();
    for (Turn turn : turns) {
      text.append(turn.line()).append('\n');
    }
    return text.toString();
  }
}
