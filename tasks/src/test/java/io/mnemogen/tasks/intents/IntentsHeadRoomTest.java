package io.mnemogen.tasks.intents;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.testing.RealData;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.fake.SeedTable;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The streams of Banking77 tell reference memories apart, in the order that was measured on
/// another corpus; see `docs/tasks.md`.
class IntentsHeadRoomTest {
  private static final int CAPACITY = 200;

  @Test
  void memoriesOfRisingSkillRise() throws IOException {
    var options =
        TaskOptions.DEFAULT
            .withData(RealData.file("banking77/train.csv"))
            .with("length", System.getProperty("mnemogen.length", "600"));
    int seeds = Integer.getInteger("mnemogen.seeds", 2);
    SeedTable table =
        SeedTable.measure(
            new Intents(options),
            seeds,
            BudgetUnit.TOKENS.counter(),
            suite -> References.of(suite, CAPACITY));

    assertThat(table.quality("none")).isZero();
    assertThat(table.quality("newest")).isLessThan(0.1);
    assertThat(table.quality("fifo")).isGreaterThan(table.quality("newest") + 0.1);
    assertThat(table.quality("balanced")).isGreaterThan(table.quality("fifo") - 0.01);
    assertThat(table.quality("prototypes")).isGreaterThan(table.quality("balanced") + 0.03);
    assertThat(table.quality("drop doubted")).isLessThan(table.quality("fifo") - 0.05);
    assertThat(table.metric("fifo", "accuracy-blocks"))
        .isGreaterThan(table.metric("fifo", "accuracy-iid"));
    assertThat(table.metric("fifo", "accuracy-iid"))
        .isGreaterThan(table.metric("fifo", "accuracy-noise"));
    assertThat(table.metric("overfull", "overfull")).isGreaterThan(0.5);
    assertThat(table.metric("overfull", "accuracy-last-fifth")).isZero();
    assertThat(table.quality("oracle")).isGreaterThan(0.95);
    assertThat(table.splitHalf()).isGreaterThan(0.6);
  }
}
