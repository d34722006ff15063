package io.mnemogen.runs.replay;

import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Play;
import io.mnemogen.tasks.Recaller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An episode that notes what is asked and served while it is played, and how it ends.
final class WatchedEpisode implements Episode {
  /// A query and the part of its answer that the agent read.
  record Answered(Query query, Recollection answer) {}

  private final Episode episode;
  private final List<Answered> answered = new ArrayList<>();
  private @Nullable Play play;

  WatchedEpisode(Episode episode) {
    this.episode = episode;
  }

  @Override
  public String id() {
    return episode.id();
  }

  @Override
  public Query query() {
    return episode.query();
  }

  @Override
  public Play play(Recollection begin, Recaller memory) {
    answered.add(new Answered(episode.query(), begin));
    Play played =
        episode.play(
            begin,
            new Recaller() {
              @Override
              public Recollection recall(Query query) {
                Recollection answer = memory.recall(query);
                answered.add(new Answered(query, answer));
                return answer;
              }

              @Override
              public Footprint footprint() {
                return memory.footprint();
              }
            });
    play = played;
    return played;
  }

  /// What was asked and served, in order.
  List<Answered> answered() {
    return answered;
  }

  /// How it went, once it has been played.
  Optional<Play> played() {
    return Optional.ofNullable(play);
  }
}
