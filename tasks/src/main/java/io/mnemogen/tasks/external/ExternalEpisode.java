package io.mnemogen.tasks.external;

import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.tasks.Play;
import io.mnemogen.tasks.Recaller;
import io.mnemogen.tasks.agent.Chooser;
import io.mnemogen.tasks.agent.Explorable;
import io.mnemogen.tasks.external.Stage.Played;
import io.mnemogen.tasks.world.WorldEpisode.Rules;
import java.util.LinkedHashMap;

/// One episode of an environment, played by the guided explorer unless another chooses.
///
/// Its quality is 1 when the goal is reached, else the reward earned, cut to [0, 1].
///
/// @param id the environment's name for it
/// @param query the goal and the first observation
/// @param rules the step limit, the words and the seed for ties
/// @param stage where it is played
record ExternalEpisode(String id, Query query, Rules rules, Stage stage) implements Explorable {
  @Override
  public Play play(Recollection begin, Recaller memory) {
    return ended(stage.explore(id, begin.text(), query.time(), rules));
  }

  @Override
  public Play explore(Chooser chooser) {
    return ended(stage.walk(id, query.time(), rules.steps(), chooser));
  }

  private Play ended(Played played) {
    boolean solved = played.journey().solved();
    double quality = solved ? 1 : Math.clamp(played.earned(), 0.0, 1.0);
    var metrics = new LinkedHashMap<String, Double>();
    metrics.put("success", solved ? 1.0 : 0.0);
    metrics.put("reward", played.earned());
    metrics.put("steps", (double) played.journey().steps());
    return new Play(
        quality, metrics, played.journey().lived("lived-" + id), played.journey().log());
  }
}
