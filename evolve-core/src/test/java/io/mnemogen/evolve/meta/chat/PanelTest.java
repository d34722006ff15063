package io.mnemogen.evolve.meta.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Rationale;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.meta.Briefs;
import io.mnemogen.evolve.testing.Designs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTest {
  private static final Specimen PARENT = Briefs.specimen(Designs.of("red"), 1, 0.5);

  private final Writer cheap = new Writer("cheap", new ScriptedModel("{}"), usage -> 0);
  private final Writer dear = new Writer("dear", new ScriptedModel("{}"), usage -> 0);
  private int number = 1;

  /// Who wrote, draft by draft, when a draft of the dear costs five times as much.
  private List<String> written(int drafts, double cheapImproves, double dearImproves) {
    var panel = new Panel(List.of(cheap, dear));
    panel.judged(PARENT);
    var wrote = new ArrayList<String>();
    for (int i = 0; i < drafts; i++) {
      Writer writer = panel.choose(i * 31L);
      boolean isCheap = writer.equals(cheap);
      panel.wrote(writer, isCheap ? 0.02 : 0.1);
      double odds = isCheap ? cheapImproves : dearImproves;
      boolean improved = (i * 37 % 100) / 100.0 < odds;
      panel.judged(child(writer.name(), improved ? 0.6 : 0.5));
      wrote.add(writer.name());
    }
    return wrote;
  }

  private Specimen child(String author, double quality) {
    number++;
    Specimen scored = Briefs.specimen(Designs.of("child" + number), number, quality);
    return new Specimen(
        scored.design(),
        null,
        new Origin(
            "rewrite", List.of(PARENT.id()), "", Optional.of(new Rationale(author, "", "", "", 0))),
        1,
        number,
        scored.verdict(),
        Optional.empty());
  }

  @Test
  void everyoneWritesOnce() {
    assertThat(written(2, 0.5, 0.5)).containsExactly("cheap", "dear");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.5})
  void amongEquallyGoodTheCheaperWritesMore(double odds) {
    List<String> wrote = written(200, odds, odds);
    assertThat(Collections.frequency(wrote, "cheap")).isGreaterThan(140);
  }

  @Test
  void theDearerWritesMoreWhenItImprovesMorePerDollar() {
    List<String> wrote = written(300, 0.02, 0.8);
    assertThat(Collections.frequency(wrote.subList(100, 300), "dear")).isGreaterThan(140);
  }

  @Test
  void theSameStoryGivesTheSameChoices() {
    assertThat(written(60, 0.3, 0.4)).isEqualTo(written(60, 0.3, 0.4));
  }

  @Test
  void aWriterIsNamedOnce() {
    assertThatThrownBy(() -> new Panel(List.of(cheap, cheap))).hasMessageContaining("cheap, cheap");
  }
}
