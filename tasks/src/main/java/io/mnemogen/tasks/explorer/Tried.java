package io.mnemogen.tasks.explorer;

import java.util.Arrays;

/// What the agent knows of one command within an episode.
final class Tried {
  private static final double UNKNOWN = -1;

  final Command command;

  /// Breaks ties, drawn from the episode's seed.
  final long lot;

  /// How much of the command is in the task, in [0, 1].
  final double overlap;

  private final Guidance guidance;
  private final double[] matches;
  private int seenAt = Integer.MIN_VALUE;
  private int enabledAt = Integer.MIN_VALUE;
  private int enabled;
  private int times;

  Tried(Command command, Phrase goal, Guidance guidance, long lot) {
    this.command = command;
    this.guidance = guidance;
    this.lot = lot;
    this.overlap = command.size() == 0 ? 0 : command.shared(goal) / (double) command.size();
    this.matches = new double[guidance.size()];
    Arrays.fill(matches, UNKNOWN);
  }

  /// Takes note that the command is admissible at a step.
  void admissible(int step) {
    if (seenAt != step - 1) {
      enabledAt = step;
      enabled++;
    }
    seenAt = step;
  }

  /// Whether it has become admissible at this step.
  boolean justEnabled(int step) {
    return enabledAt == step && step > 0;
  }

  /// How often it has become admissible.
  int enablings() {
    return enabled;
  }

  void carriedOut() {
    times++;
  }

  /// How often it has been carried out.
  int times() {
    return times;
  }

  /// The similarity to a line of the guidance.
  double match(int line) {
    if (matches[line] == UNKNOWN) {
      matches[line] = guidance.match(command, line);
    }
    return matches[line];
  }
}
