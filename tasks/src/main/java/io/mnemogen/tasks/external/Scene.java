package io.mnemogen.tasks.external;

import java.util.List;

/// What an environment shows after a reset or a step.
///
/// @param observation what is seen
/// @param actions what can be done now; empty only when done
/// @param reward what this step earned
/// @param done whether the episode is over
/// @param success whether the goal is reached
record Scene(
    String observation, List<String> actions, double reward, boolean done, boolean success) {
  Scene {
    actions = List.copyOf(actions);
  }
}
