package io.mnemogen.tasks.agent;

import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Play;
import io.mnemogen.tasks.Recaller;
import java.util.LinkedHashMap;

/// One of several times an episode is played.
///
/// @param episode what is played
/// @param number which time it is, from 1
record RepeatedEpisode(Episode episode, int number) implements Episode {
  @Override
  public String id() {
    return "%s~%d".formatted(episode.id(), number);
  }

  @Override
  public Query query() {
    return episode.query();
  }

  @Override
  public Play play(Recollection begin, Recaller memory) {
    Play play = episode.play(begin, memory);
    var metrics = new LinkedHashMap<>(play.metrics());
    metrics.put("repeat-" + number, play.quality());
    return new Play(play.quality(), metrics, play.lived(), play.log());
  }
}
