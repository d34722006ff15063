package io.mnemogen.tasks.external;

import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.explorer.Lexicon;
import io.mnemogen.tasks.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One play of an episode in an environment.
final class ExternalWorld implements World {
  private final Environment environment;
  private final Lexicon lexicon;
  private final Map<String, Command> commands = new HashMap<>();
  private Scene scene;
  private double earned;

  ExternalWorld(Environment environment, Scene opening, Lexicon lexicon) {
    this.environment = environment;
    this.lexicon = lexicon;
    this.scene = opening;
  }

  @Override
  public String observation() {
    return scene.observation();
  }

  @Override
  public List<Command> admissible() {
    return scene.actions().stream()
        .map(action -> commands.computeIfAbsent(action, lexicon::command))
        .toList();
  }

  @Override
  public void step(Command command) {
    try {
      scene = environment.step(command.text());
      earned += scene.reward();
    } catch (EnvironmentDied e) {
      throw new Interrupted(e);
    }
  }

  @Override
  public boolean solved() {
    return scene.success();
  }

  @Override
  public boolean over() {
    return scene.done() || scene.success();
  }

  /// The reward of all steps together.
  double earned() {
    return earned;
  }

  /// The environment died in the middle of an episode.
  static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Interrupted(EnvironmentDied cause) {
      super(cause.getMessage(), cause);
    }
  }
}
