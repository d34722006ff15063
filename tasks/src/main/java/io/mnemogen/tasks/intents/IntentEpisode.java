package io.mnemogen.tasks.intents;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.Play;
import io.mnemogen.tasks.Recaller;
import io.mnemogen.tasks.agent.Answerable;
import io.mnemogen.tasks.agent.Exam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// One text to be labelled with what memory returns; afterwards its label is revealed. What an
/// overfull memory returns is not read.
///
/// @param id unique within its course
/// @param query the text
/// @param arrival the text with its labels
/// @param stream which stream it belongs to
/// @param rules the cap, and whether the text is among the last fifth
record IntentEpisode(String id, Query query, Arrival arrival, Stream stream, Rules rules)
    implements Answerable {
  /// What holds for an episode beside its text.
  ///
  /// @param capacity how much memory may hold
  /// @param late whether the text is among the last fifth of its stream
  record Rules(Capacity capacity, boolean late) {}

  @Override
  public Optional<Exam> exam() {
    String question =
        "Which label does this text get? Answer with the label alone, as the notes write it.\n\n";
    return Optional.of(Exam.exactly(question + arrival.text(), arrival.truth()));
  }

  @Override
  public String notes(Recollection begin, Recaller memory) {
    return overfull(memory) ? "" : begin.text();
  }

  @Override
  public Experience lived(Play read, double quality) {
    return lived(quality);
  }

  @Override
  public Play play(Recollection begin, Recaller memory) {
    boolean overfull = overfull(memory);
    String chosen = overfull ? "" : LabelVote.of(begin.passages());
    double right = chosen.equals(arrival.truth()) ? 1 : 0;
    var metrics = new LinkedHashMap<String, Double>();
    metrics.put("accuracy", right);
    metrics.put("accuracy-" + stream.label(), right);
    if (rules.late()) {
      metrics.put("accuracy-last-fifth", right);
      metrics.put("accuracy-last-fifth-" + stream.label(), right);
    }
    metrics.put("overfull", overfull ? 1.0 : 0.0);
    String log =
        "chosen: '%s', right: '%s', revealed: '%s'%s"
            .formatted(
                chosen,
                arrival.truth(),
                arrival.revealed(),
                overfull ? "; memory was overfull, its answer was not read" : "");
    return new Play(right, metrics, lived(right), log);
  }

  private boolean overfull(Recaller memory) {
    return rules.capacity().exceededBy(memory.footprint());
  }

  private Experience lived(double right) {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("label", arrival.revealed());
    attributes.put("capacity", String.valueOf(rules.capacity().units()));
    var turn =
        new Turn(
            "user",
            arrival.text() + "\nlabel: " + arrival.revealed(),
            query.time(),
            right,
            attributes);
    return new Experience(
        id, arrival.text(), List.of(turn), query.time(), Outcome.of(right, right > 0));
  }
}
