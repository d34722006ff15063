package io.mnemogen.tasks.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.fake.SeedTable;
import io.mnemogen.tasks.reading.ReadingReferences;
import io.mnemogen.tasks.reading.StatementMemory;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactsTest {
  @ParameterizedTest
  @EnumSource
  void everyWordingIsUnderstood(Relation relation) {
    for (int wording = 0; wording < relation.wordings().length; wording++) {
      var fact = new Fact("Bolane", relation, "Kritom");
      assertThat(FactReader.parse("user: " + fact.told(wording))).contains(fact);
    }
  }

  @Test
  void sentencesWithoutTheirSmallWordsAreNotUnderstood() {
    assertThat(FactReader.parse("Bolane lives Kritom.")).isEmpty();
  }

  @Test
  void equalSeedsGiveEqualSuitesAndSplitsDiffer() {
    var family = new Facts(TaskOptions.DEFAULT);
    assertThat(family.deal(Split.TRAIN, 3).hash())
        .isEqualTo(new Facts(TaskOptions.DEFAULT).deal(Split.TRAIN, 3).hash())
        .isNotEqualTo(family.deal(Split.TEST, 3).hash())
        .isNotEqualTo(family.deal(Split.TRAIN, 4).hash());
  }

  @Test
  void unknownExtrasAreAProblem() {
    assertThatThrownBy(() -> new Facts(TaskOptions.DEFAULT.with("poeple", "3")))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("'poeple'");
  }

  @Test
  void memoriesOfRisingSkillRise() throws IOException {
    SeedTable table =
        SeedTable.measure(
            new Facts(TaskOptions.DEFAULT),
            Integer.getInteger("mnemogen.seeds", 6),
            BudgetUnit.TOKENS.counter(),
            suite -> {
              var memories = ReadingReferences.common();
              for (int hops = 1; hops <= 3; hops++) {
                int n = hops;
                memories.put(
                    "entity-hops-" + n,
                    () -> new StatementMemory((q, m) -> EntityHops.of(q.text(), m, n)));
              }
              memories.put("oracle", ReadingReferences.oracle(suite));
              return memories;
            });

    assertThat(table.quality("none")).isZero();
    assertThat(table.quality("echo")).isZero();
    assertThat(table.quality("recency")).isLessThan(0.2);
    assertThat(table.quality("bm25")).isGreaterThan(table.quality("recency"));
    assertThat(table.quality("entity-hops-3")).isGreaterThan(table.quality("bm25") + 0.1);
    assertThat(table.quality("oracle")).isEqualTo(1);
    assertThat(table.splitHalf()).isGreaterThan(0.6);
  }
}
