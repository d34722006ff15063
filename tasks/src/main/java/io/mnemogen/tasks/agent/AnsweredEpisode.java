package io.mnemogen.tasks.agent;

import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Play;
import io.mnemogen.tasks.Recaller;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A question answered by a language model from the memory's answer. Its quality is the judge's
/// word; without a judge the exact match or the F1, as the exam says; nothing for an answer that
/// holds something barred. The metrics of the fixed reader are kept beside.
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
    String notes = asked.notes(begin, memory);
    String answer =
        agent
            .actor()
            .ask(
                Prompt.ANSWER,
                Prompt.data("notes", notes.isBlank() ? "(none)" : notes)
                    + Prompt.data("question", exam.question()));
    var metrics = new LinkedHashMap<>(read.metrics());
    double quality = quality(answer, metrics);
    String log =
        String.format(
            Locale.ROOT,
            "answered: %s\nright: %s\nworth %.3f\n%s",
            answer,
            exam.right().isEmpty() ? "whatever does not tell " + exam.barred() : exam.right(),
            quality,
            read.log());
    return new Play(quality, metrics, asked.lived(read, quality), log);
  }

  /// What an answer is worth; notes how it is marked.
  private double quality(String answer, Map<String, Double> metrics) {
    boolean told = exam.bars(answer);
    if (!exam.barred().isEmpty()) {
      metrics.put("answered-barred", told ? 1.0 : 0.0);
    }
    if (exam.right().isEmpty()) {
      return told ? 0 : 1;
    }
    Marks marks = Marks.of(answer, exam.right());
    metrics.put("f1", marks.f1());
    metrics.put("exact-match", marks.exact());
    metrics.put("bleu-1", marks.bleu1());
    if (told) {
      return 0;
    }
    if (agent.judge() == null) {
      return exam.exact() ? marks.exact() : marks.f1();
    }
    double quality = judged(agent.judge(), answer);
    metrics.put("judged", quality);
    return quality;
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
