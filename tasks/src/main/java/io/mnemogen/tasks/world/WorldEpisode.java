package io.mnemogen.tasks.world;

import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.tasks.Play;
import io.mnemogen.tasks.Recaller;
import io.mnemogen.tasks.agent.Chooser;
import io.mnemogen.tasks.agent.Explorable;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.explorer.GuidedExplorer;
import io.mnemogen.tasks.explorer.Lexicon;
import java.util.LinkedHashMap;
import java.util.List;

/// One quest, played by a [GuidedExplorer] that asks its memory once, before the first step.
///
/// @param id unique within its course
/// @param quest what is to be done
/// @param query what the memory is asked
/// @param rules the step limit, the words and the seed for ties
public record WorldEpisode(String id, Quest quest, Query query, Rules rules) implements Explorable {
  /// The version of the agent; part of the version of every family of such episodes.
  public static final int VERSION = GuidedExplorer.VERSION;

  /// How quests of a course are played.
  ///
  /// @param steps after so many commands the episode has failed
  /// @param lexicon the world's words
  /// @param seed breaks the agent's ties
  /// @param part a part of the course whose success is also counted apart; empty for none
  public record Rules(int steps, Lexicon lexicon, long seed, String part) {
    /// The same rules in a part of the course.
    public Rules in(String other) {
      return new Rules(steps, lexicon, seed, other);
    }
  }

  /// What makes it this episode, for content hashes.
  public String fingerprint() {
    return id + " " + rules.steps() + " " + rules.seed() + " " + quest.fingerprint();
  }

  @Override
  public String toString() {
    return id + ": " + quest.goal();
  }

  @Override
  public Play play(Recollection begin, Recaller memory) {
    return ended(explore(quest, begin.text(), query.time(), rules));
  }

  @Override
  public Play explore(Chooser chooser) {
    return ended(walk(quest, query.time(), rules.steps(), chooser));
  }

  private Play ended(Journey journey) {
    var metrics = new LinkedHashMap<String, Double>();
    metrics.put("success", journey.solved() ? 1.0 : 0.0);
    if (!rules.part().isEmpty()) {
      metrics.put("success-" + rules.part(), journey.solved() ? 1.0 : 0.0);
    }
    metrics.put("steps", (double) journey.steps());
    return new Play(journey.solved() ? 1 : 0, metrics, journey.lived("lived-" + id), journey.log());
  }

  /// A quest as the agent lives it under some guidance, until it is solved or the steps are up.
  ///
  /// @param guidance lines of advice; empty for an exploration
  /// @param time logical time of the start
  public static Journey explore(Quest quest, String guidance, long time, Rules rules) {
    var agent = new GuidedExplorer(quest.goal(), guidance, rules.lexicon(), rules.seed());
    var journey = new Journey(quest, time);
    Command last = null;
    while (!journey.over() && journey.steps() < rules.steps()) {
      last = agent.act(journey.admissible(), last);
      journey.step(last);
    }
    return journey;
  }

  /// A quest as somebody lives it who chooses every command, until it is solved or the steps are
  /// up.
  ///
  /// @param time logical time of the start
  /// @param steps after so many commands it has failed
  public static Journey walk(Quest quest, long time, int steps, Chooser chooser) {
    var journey = new Journey(quest, time);
    while (!journey.over() && journey.steps() < steps) {
      List<Command> admissible = journey.admissible();
      List<String> words = admissible.stream().map(Command::text).toList();
      int chosen = chooser.choose(quest.goal().text(), journey.turns(), words);
      journey.step(admissible.get(chosen));
    }
    return journey;
  }
}
