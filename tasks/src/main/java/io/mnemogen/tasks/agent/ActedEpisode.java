package io.mnemogen.tasks.agent;

import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Play;
import io.mnemogen.tasks.Recaller;
import java.util.LinkedHashMap;

/// An episode acted by a language model, which reads the memory's answer before every command. The
/// metric `invalid` counts its answers that named no possible command.
///
/// @param world what is played
/// @param dialogue who acts
record ActedEpisode(Explorable world, Dialogue dialogue) implements Episode {
  @Override
  public String id() {
    return world.id();
  }

  @Override
  public Query query() {
    return world.query();
  }

  @Override
  public Play play(Recollection begin, Recaller memory) {
    var actor = new Actor(dialogue, begin.text());
    Play play = world.explore(actor);
    var metrics = new LinkedHashMap<>(play.metrics());
    metrics.put("invalid", (double) actor.invalid());
    return new Play(play.quality(), metrics, play.lived(), play.log());
  }
}
