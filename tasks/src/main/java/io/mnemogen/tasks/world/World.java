package io.mnemogen.tasks.world;

import io.mnemogen.tasks.explorer.Command;
import java.util.List;

/// One play of a sequential world. Deterministic: equal commands lead to equal observations. Used
/// by one thread.
public interface World {
  /// What was seen last: at first the opening, then the answer to the last command.
  String observation();

  /// The commands possible now, in a fixed order; the same command is always the same object. The
  /// list belongs to the caller until the next step.
  List<Command> admissible();

  /// Carries out an admissible command.
  void step(Command command);

  /// Whether the goal is reached.
  boolean solved();

  /// Whether nothing more can be done; always when the goal is reached.
  default boolean over() {
    return solved();
  }
}
