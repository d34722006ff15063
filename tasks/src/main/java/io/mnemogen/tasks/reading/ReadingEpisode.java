package io.mnemogen.tasks.reading;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.tasks.Play;
import io.mnemogen.tasks.Recaller;
import io.mnemogen.tasks.agent.Answerable;
import io.mnemogen.tasks.agent.Exam;
import java.util.List;
import java.util.Optional;

/// One question: the memory is asked once, and a reader answers from what it returns.
///
/// @param id unique within its course
/// @param query the question
/// @param evidence texts that suffice to be right, best first; never shown to a memory
/// @param reader answers it
/// @param afterwards what is lived through when the question has been answered; its outcome is
///   replaced by that of the answer
public record ReadingEpisode(
    String id, Query query, List<String> evidence, Reader reader, Experience afterwards)
    implements Answerable {
  public ReadingEpisode {
    evidence = List.copyOf(evidence);
  }

  @Override
  public Optional<Exam> exam() {
    return reader.exam(query.text());
  }

  @Override
  public Play play(Recollection begin, Recaller memory) {
    Reading reading = reader.read(begin.passages());
    double quality = reading.quality();
    Experience lived = afterwards.with(Outcome.of(quality, quality >= 0.5));
    String log = reading.log() + "\nwould have sufficed: " + String.join(" / ", evidence);
    return new Play(quality, reading.metrics(), lived, log);
  }
}
