package io.mnemogen.tasks.external;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.agent.Chooser;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.explorer.Lexicon;
import io.mnemogen.tasks.explorer.Phrase;
import io.mnemogen.tasks.external.Environment.Opening;
import io.mnemogen.tasks.world.Journey;
import io.mnemogen.tasks.world.Quest;
import io.mnemogen.tasks.world.World;
import io.mnemogen.tasks.world.WorldEpisode;
import io.mnemogen.tasks.world.WorldEpisode.Rules;
import java.util.List;

/// Where episodes of an environment are played, one at a time: an environment that dies is started
/// again, and the episode with it, once.
///
/// Safe for use by many threads; they wait for one another.
final class Stage implements AutoCloseable {
  private final Environment environment;
  private final Lexicon lexicon = new Lexicon();

  Stage(Environment environment) {
    this.environment = environment;
  }

  /// The words of the environment.
  Lexicon lexicon() {
    return lexicon;
  }

  /// Something asked of the environment.
  @FunctionalInterface
  interface Asking<T> {
    T ask(Environment environment) throws EnvironmentDied;
  }

  /// Asks the environment; once more if it dies.
  ///
  /// @throws TaskProblem if it dies twice
  synchronized <T> T ask(Asking<T> asking) {
    try {
      return asking.ask(environment);
    } catch (EnvironmentDied | ExternalWorld.Interrupted first) {
      try {
        return asking.ask(environment);
      } catch (EnvironmentDied | ExternalWorld.Interrupted second) {
        throw TaskProblem.of(
            second.getMessage() + " (it had been started anew after: " + first.getMessage() + ")");
      }
    }
  }

  /// How an episode went.
  ///
  /// @param journey what happened
  /// @param earned the reward of all steps together
  record Played(Journey journey, double earned) {}

  /// Plays an episode under guidance.
  Played explore(String episode, String guidance, long time, Rules rules) {
    return ask(env -> {
      var attempt = new Attempt(env, env.reset(episode));
      Journey journey = WorldEpisode.explore(attempt, guidance, time, rules);
      return new Played(journey, attempt.world.earned());
    });
  }

  /// Plays an episode command by command.
  Played walk(String episode, long time, int steps, Chooser chooser) {
    return ask(env -> {
      var attempt = new Attempt(env, env.reset(episode));
      Journey journey = WorldEpisode.walk(attempt, time, steps, chooser);
      return new Played(journey, attempt.world.earned());
    });
  }

  /// Lives through what an expert does.
  Experience demonstration(String episode, String id, long time) {
    return ask(env -> {
      List<String> actions = env.demonstrate(episode);
      var journey = new Journey(new Attempt(env, env.reset(episode)), time);
      for (String action : actions) {
        List<Command> admissible = journey.admissible();
        journey.step(
            admissible.stream()
                .filter(command -> command.text().equals(action))
                .findFirst()
                .orElseThrow(() ->
                    TaskProblem.of(
                        "the environment demonstrates '%s' in episode %s where only %s is possible"
                            .formatted(action, episode, admissible))));
      }
      return journey.lived(id);
    });
  }

  @Override
  public synchronized void close() {
    environment.close();
  }

  private final class Attempt implements Quest {
    private final Phrase goal;
    private final ExternalWorld world;

    Attempt(Environment environment, Opening opening) {
      goal = lexicon.phrase(opening.goal());
      world = new ExternalWorld(environment, opening.scene(), lexicon);
    }

    @Override
    public Phrase goal() {
      return goal;
    }

    @Override
    public String fingerprint() {
      return goal.text() + "\n" + world.observation();
    }

    @Override
    public World start() {
      return world;
    }
  }
}
