package io.mnemogen.tasks.world;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.explorer.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Someone's way through a world, written down as it is lived: the opening, then command and
/// observation in turn, one unit of logical time a turn.
public final class Journey {
  private final Quest quest;
  private final World world;
  private final long time;
  private final List<Turn> turns = new ArrayList<>();
  private int steps;

  /// The beginning of a quest.
  ///
  /// @param time logical time of the opening
  public Journey(Quest quest, long time) {
    this.quest = quest;
    this.world = quest.start();
    this.time = time;
    turns.add(Turn.of(Turn.ENVIRONMENT, world.observation(), time));
  }

  /// What is possible now.
  public List<Command> admissible() {
    return world.admissible();
  }

  /// Whether the goal is reached.
  public boolean solved() {
    return world.solved();
  }

  /// Whether nothing more can be done.
  public boolean over() {
    return world.over();
  }

  /// What happened so far, the opening first.
  public List<Turn> turns() {
    return List.copyOf(turns);
  }

  /// How many commands were carried out.
  public int steps() {
    return steps;
  }

  /// Carries out a command.
  public void step(Command command) {
    world.step(command);
    steps++;
    turns.add(Turn.of(Turn.AGENT, command.text(), time + turns.size()));
    double reward = world.solved() ? 1 : 0;
    turns.add(
        new Turn(
            Turn.ENVIRONMENT,
            world.observation(),
            time + turns.size(),
            reward,
            new LinkedHashMap<>()));
  }

  /// What was lived so far. Reward and outcome are 1 and success when the goal is reached, else 0
  /// and failure.
  public Experience lived(String id) {
    return new Experience(
        id, quest.goal().text(), turns, time, Outcome.of(solved() ? 1 : 0, solved()));
  }

  /// What was lived so far, for people: `> command` and observation, line by line.
  public String log() {
    var log = new StringBuilder(64 * turns.size());
    for (Turn turn : turns) {
      log.append(turn.role().equals(Turn.AGENT) ? "> " : "").append(turn.text()).append('\n');
    }
    return log.toString();
  }
}
