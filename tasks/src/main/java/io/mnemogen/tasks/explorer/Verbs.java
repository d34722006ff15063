package io.mnemogen.tasks.explorer;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The little everyday English the agent has: that `go` moves, and which words are opposites.
final class Verbs {
  private static final String[][] OPPOSITES = {
    {"take", "put"}, {"take", "drop"}, {"open", "close"}, {"lock", "unlock"},
    {"north", "south"}, {"east", "west"}, {"up", "down"}, {"left", "right"}
  };

  private final Map<Integer, int[]> opposites = new HashMap<>();
  private final int[] directions;
  private final int go;

  Verbs(Lexicon lexicon) {
    go = lexicon.learn("go");
    directions = new int[8];
    for (int i = 0; i < OPPOSITES.length; i++) {
      int one = lexicon.learn(OPPOSITES[i][0]);
      int other = lexicon.learn(OPPOSITES[i][1]);
      opposites.merge(one, new int[] {other}, Verbs::both);
      opposites.merge(other, new int[] {one}, Verbs::both);
      if (i >= OPPOSITES.length - 4) {
        int at = 2 * (i - OPPOSITES.length + 4);
        directions[at] = one;
        directions[at + 1] = other;
      }
    }
  }

  boolean moves(Command command) {
    return command.verb() == go;
  }

  /// Whether a command takes back what the last one did: the opposite verb on the same things, the
  /// opposite direction, or the movement to where one came from.
  ///
  /// @param before the movement before the last one, or null
  boolean undoes(Command command, Command last, @Nullable Command before) {
    if (!moves(command) || !moves(last)) {
      return opposite(command.verb(), last.verb()) && command.namesSame(last);
    }
    int direction = direction(command);
    return direction == Command.NO_VERB
        ? before != null && command.equals(before)
        : opposite(direction, direction(last));
  }

  private int direction(Command command) {
    for (int direction : directions) {
      if (command.contains(direction)) {
        return direction;
      }
    }
    return Command.NO_VERB;
  }

  private boolean opposite(int word, int other) {
    for (int opposite : opposites.getOrDefault(word, new int[0])) {
      if (opposite == other) {
        return true;
      }
    }
    return false;
  }

  private static int[] both(int[] a, int[] b) {
    return new int[] {a[0], b[0]};
  }
}
