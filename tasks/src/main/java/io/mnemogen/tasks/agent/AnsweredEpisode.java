package io.mnemogen.tasks.agent;

import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Play;
import io.mnemogen.tasks.Recaller;
import java.util.LinkedHashMap;
import java.util.Locale;

/// A question answered by a language model from the memory's answer. Its quality is the judge's
/// word; without a judge the exact match or the F1, as the exam says. The metrics of the fixed
/// reader are kept beside.
///
/// @param asked what is played
/// @param exam its question
/// @param agent who answers
record AnsweredEpisode(Answerable asked, Exam exam, LanguageAgent agent) implements Episode {
  @Override
  public String id() {
    return asked.id();
  }

  @Override
  public Query query() {
    return asked.query();
  }

  @Override
  public Play play(Recollection begin, Recaller memory) {
    Play read = asked.play(begin, memory);
    String notes = begin.text();
    String answer =
        agent
            .actor()
            .ask(
                Prompt.ANSWER,
                Prompt.data("notes", notes.isBlank() ? "(none)" : notes)
                    + Prompt.data("question", exam.question()));
    Marks marks = Marks.of(answer, exam.right());
    var metrics = new LinkedHashMap<>(read.metrics());
    metrics.put("f1", marks.f1());
    metrics.put("exact-match", marks.exact());
    metrics.put("bleu-1", marks.bleu1());
    double quality = exam.exact() ? marks.exact() : marks.f1();
    if (agent.judge() != null) {
      quality = judged(agent.judge(), answer);
      metrics.put("judged", quality);
    }
    String log =
        String.format(
            Locale.ROOT,
            "answered: %s\nright: %s\nf1 %.3f\n%s",
            answer,
            exam.right(),
            marks.f1(),
            read.log());
    return new Play(quality, metrics, read.lived().with(Outcome.of(quality, quality >= 0.5)), log);
  }

  private double judged(Dialogue judge, String answer) {
    String word =
        judge.ask(
            Prompt.JUDGE,
            Prompt.data("question", exam.question())
                + Prompt.data("right", exam.right())
                + Prompt.data("given", answer));
    return word.strip().toUpperCase(Locale.ROOT).startsWith("CORRECT") ? 1 : 0;
  }
}
