package io.mnemogen.tasks.forget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.fake.SeedTable;
import io.mnemogen.tasks.reading.ReadingReferences;
import io.mnemogen.tasks.reading.StatementMemory;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForgetTest {
  private static final Secret LIVING =
      new Secret("the gate Bolane", "A007", 1, Secret.NEVER, Secret.NEVER);
  private static final Secret EXPIRED = new Secret("the gate Kritom", "B014", 2, 9, Secret.NEVER);

  @Test
  void aLivingCodeIsToBeTold() {
    assertThat(ask(LIVING, LIVING.sentence())).isEqualTo(1);
    assertThat(ask(LIVING, "")).isZero();
    assertThat(ask(LIVING, "The code of the gate Bolane is X111.", LIVING.sentence())).isZero();
  }

  @Test
  void aDeadCodeIsNotToBeToldWhateverIsAsked() {
    assertThat(ask(EXPIRED, EXPIRED.sentence())).isZero();
    assertThat(ask(EXPIRED, "")).isEqualTo(1);
    assertThat(ask(LIVING, LIVING.sentence(), EXPIRED.sentence())).isZero();
  }

  @Test
  void memoryHasToForget() {
    assertThat(new Forget(TaskOptions.DEFAULT).forgetting()).isTrue();
  }

  @Test
  void memoriesOfRisingSkillRise() throws IOException {
    SeedTable table =
        SeedTable.measure(
            new Forget(TaskOptions.DEFAULT),
            Integer.getInteger("mnemogen.seeds", 6),
            BudgetUnit.TOKENS.counter(),
            suite -> {
              var memories = ReadingReferences.common();
              memories.put("one", () -> new StatementMemory((q, m) -> lookup(q, m, false, false)));
              memories.put(
                  "one, expiry", () -> new StatementMemory((q, m) -> lookup(q, m, true, false)));
              memories.put(
                  "one, withdrawal",
                  () -> new StatementMemory((q, m) -> lookup(q, m, false, true)));
              memories.put(
                  "one, both", () -> new StatementMemory((q, m) -> lookup(q, m, true, true)));
              memories.put("oracle", ReadingReferences.oracle(suite));
              return memories;
            });

    assertThat(table.quality("none")).isCloseTo(0.5, within(0.01));
    assertThat(table.quality("bm25")).isLessThan(0.5);
    assertThat(table.quality("one")).isCloseTo(0.5, within(0.05));
    assertThat(table.quality("one, expiry")).isGreaterThan(table.quality("one") + 0.1);
    assertThat(table.quality("one, both")).isGreaterThan(table.quality("one, expiry") + 0.1);
    assertThat(table.quality("oracle")).isEqualTo(1);
    assertThat(table.metric("oracle", "leak")).isZero();
    assertThat(table.splitHalf()).isGreaterThan(0.6);
  }

  private static double ask(Secret secret, String... texts) {
    var passages = List.of(texts).stream().map(t -> Recalled.of(t, 0, "u")).toList();
    return new SecretReader(secret, 20, List.of(EXPIRED.code())).read(passages).quality();
  }

  private static List<String> lookup(
      Query query, StatementMemory memory, boolean expiry, boolean withdrawal) {
    String gate = query.text().replaceAll("^.* (\\w+)\\?$", "$1");
    List<Turn> about = memory.turns().stream().filter(t -> t.text().contains(gate)).toList();
    boolean withdrawn = about.stream().anyMatch(t -> t.text().startsWith("Please forget"));
    return about.stream()
        .filter(t -> !withdrawal || !withdrawn)
        .filter(t -> !expiry || lives(t, query.time()))
        .map(Turn::text)
        .toList();
  }

  private static boolean lives(Turn turn, long now) {
    String until = turn.attribute("until");
    return until.isEmpty() || Long.parseLong(until) >= now;
  }
}
