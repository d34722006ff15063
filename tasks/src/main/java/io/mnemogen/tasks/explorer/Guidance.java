package io.mnemogen.tasks.explorer;

import java.util.ArrayList;
import java.util.List;

/// What a memory advised, as ordered lines, and how far the agent has come in them.
///
/// A line is *critical* when it contains a word of the task. The *window* is what the agent attends
/// to: from the pointer to the first critical line, plus one past it.
final class Guidance {
  private final List<Command> lines = new ArrayList<>();
  private final List<Phrase> taskWords = new ArrayList<>();
  private final boolean[] critical;
  private final int[] uses;
  private int pointer;
  private int blocked;

  /// @param text what was served; lines without words are dropped
  Guidance(String text, Phrase goal, Lexicon lexicon) {
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Command line = lexicon.line(text.substring(start, end));
      if (line.size() > 0) {
        lines.add(line);
      }
      start = end + 1;
    }
    critical = new boolean[lines.size()];
    uses = new int[lines.size()];
    for (int i = 0; i < critical.length; i++) {
      taskWords.add(lines.get(i).common(goal));
      critical[i] = taskWords.get(i).size() > 0;
    }
  }

  int size() {
    return lines.size();
  }

  /// How well a command carries out a line: their Jaccard similarity; but 0 for a critical line
  /// when the command has none of its task words.
  double match(Command command, int line) {
    return critical[line] && command.shared(taskWords.get(line)) == 0
        ? 0
        : command.jaccard(lines.get(line));
  }

  boolean usedUp() {
    return pointer >= lines.size();
  }

  int pointer() {
    return pointer;
  }

  /// The first critical line from the pointer on, or the last line when none is.
  int barrier() {
    for (int i = pointer; i < critical.length; i++) {
      if (critical[i]) {
        return i;
      }
    }
    return critical.length - 1;
  }

  /// How often a line has been followed.
  int uses(int line) {
    return uses[line];
  }

  /// Takes note that a line was followed: a critical line, or one past it, is done with.
  void follow(int line) {
    uses[line]++;
    blocked = 0;
    int barrier = barrier();
    if (line >= barrier && critical[barrier]) {
      pointer = line + 1;
    }
  }

  /// Moves past the first lines of the window, up to the given one.
  void skipTo(int line) {
    pointer = line;
    blocked = 0;
  }

  /// Counts a step without advice; after `patience` of them the line that blocks is skipped.
  void stuck(int patience) {
    blocked++;
    if (blocked >= patience) {
      skipTo(barrier() + 1);
    }
  }

  /// Whether a command's verb is the verb of a line that is not critical.
  boolean allowsVerbOf(Command command) {
    for (int i = 0; i < critical.length; i++) {
      if (!critical[i] && lines.get(i).verb() == command.verb()) {
        return true;
      }
    }
    return false;
  }
}
