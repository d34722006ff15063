package io.mnemogen.tasks.agent;

import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Play;

/// An episode that is played command by command, by whoever chooses.
public interface Explorable extends Episode {
  /// Plays the episode to its end.
  Play explore(Chooser chooser);
}
