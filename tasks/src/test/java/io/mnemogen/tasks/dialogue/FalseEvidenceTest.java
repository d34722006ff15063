package io.mnemogen.tasks.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.testing.RealData;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.locomo.LocomoFamily;
import java.util.List;
import org.junit.jupiter.api.Test;

/// On real conversations, a turn is taken for another in fewer than 1 of 1000 pairs, and never
/// missed when it is served whole.
class FalseEvidenceTest {
  @Test
  void turnsAreNotTakenForOneAnother() {
    var options = TaskOptions.DEFAULT.withData(RealData.file("locomo/locomo5.json"));
    long pairs = 0;
    long mistaken = 0;
    for (Course course : LocomoFamily.open(options).deal(Split.ALL, 0).courses()) {
      for (var episode : course.deployment()) {
        var asked = (QuestionEpisode) episode;
        Evidence evidence = asked.room().evidence();
        Conversation talk = asked.room().conversation();
        List<Utterance> cited = talk.cited(asked.question());
        assertThat(score(cited.getFirst(), asked, evidence)).isPositive();
        for (Utterance other : talk.utterances().values()) {
          if (!cited.contains(other)) {
            pairs++;
            mistaken += score(other, asked, evidence) > 0 ? 1 : 0;
          }
        }
      }
    }
    assertThat(pairs).isGreaterThan(100_000);
    assertThat((double) mistaken / pairs).isLessThan(0.001);
  }

  private static double score(Utterance served, QuestionEpisode asked, Evidence evidence) {
    var passages = List.of(Recalled.of(served.text(), 0, "u"));
    return EvidenceScore.of(passages, evidence.of(asked.question()), evidence).recall();
  }
}
