package io.mnemogen.tasks.dialogue;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.memory.TokenCounter;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.Play;
import io.mnemogen.tasks.Recaller;
import io.mnemogen.tasks.agent.Answerable;
import io.mnemogen.tasks.agent.Exam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One question: the memory is asked once, and what it returns is searched for the evidence.
///
/// @param id unique within its course
/// @param query the question
/// @param question what is asked, with its evidence
/// @param room the conversation's evidence
record QuestionEpisode(String id, Query query, Question question, Room room) implements Answerable {
  /// The share of nDCG in the quality; the rest is evidence recall.
  static final double NDCG_SHARE = 0.1;

  /// Budgets that tables show side by side; those below the query's are judged on the beginning of
  /// the same answer.
  static final List<Integer> BUDGETS = List.of(256, 512, 1024);

  /// What all questions of a conversation share.
  ///
  /// @param conversation what was said
  /// @param evidence what is sought
  /// @param reader answers the questions as multiple choice
  /// @param counter counts what smaller budgets hold
  record Room(
      Conversation conversation, Evidence evidence, ChoiceReader reader, TokenCounter counter) {}

  @Override
  public Play play(Recollection begin, Recaller memory) {
    var score = score(begin);
    double quality = (1 - NDCG_SHARE) * score.recall() + NDCG_SHARE * score.ndcg();
    var metrics = new LinkedHashMap<String, Double>();
    metrics.put("evidence-recall", score.recall());
    metrics.put("ndcg", score.ndcg());
    metrics.put("evidence-recall-" + question.kind(), score.recall());
    for (int budget : BUDGETS) {
      if (budget <= query.budget()) {
        metrics.put(
            "evidence-recall@" + budget, score(begin.within(budget, room.counter())).recall());
      }
    }
    room.reader()
        .answersRight(question, begin.passages())
        .ifPresent(right -> metrics.put("choice-accuracy", right ? 1.0 : 0.0));
    return new Play(quality, metrics, lived(score.recall()), log(score));
  }

  @Override
  public Optional<Exam> exam() {
    return Optional.of(Exam.inWords(question.text(), question.answer()));
  }

  private EvidenceScore score(Recollection answer) {
    return EvidenceScore.of(answer.passages(), room.evidence().of(question), room.evidence());
  }

  private Experience lived(double recall) {
    var asked = Turn.of("user", question.text(), query.time());
    return new Experience(
        "question-" + id,
        question.text(),
        List.of(asked),
        query.time(),
        Outcome.of(recall, recall >= 0.5));
  }

  private String log(EvidenceScore score) {
    var log = new StringBuilder();
    log.append(
        String.format(
            Locale.ROOT,
            "category %s, evidence recall %.3f, ndcg %.3f; the answer is: %s\nevidence sought:",
            question.kind(),
            score.recall(),
            score.ndcg(),
            question.answer()));
    for (Utterance u : room.conversation().cited(question)) {
      log.append("\n- ").append(u.speaker()).append(": ").append(u.text());
    }
    return log.toString();
  }
}
