package io.mnemogen.tasks.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.fake.SeedTable;
import io.mnemogen.tasks.reading.ReadingReferences;
import io.mnemogen.tasks.reading.StatementMemory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LedgerTest {
  @Test
  void theReaderAddsUpWhatItReadsOnce() {
    assertThat(total("On day 1, Bolane bought 3 apples. On day 4, Bolane bought 2 apples."))
        .isEqualTo(1);
    assertThat(
            total(
                "On day 1, Bolane bought 3 apples.\nOn day 1, Bolane bought 3 apples.",
                "x: On day 4, Bolane bought 2 apples."))
        .isEqualTo(1);
    assertThat(total("On day 1, Bolane bought 3 apples.")).isZero();
    assertThat(total("On day 1, Kritom bought 5 apples.")).isZero();
  }

  @Test
  void theReaderTrustsTheFirstSummary() {
    assertThat(total("Bolane has bought 5 apples in all.", "Bolane has bought 9 apples in all."))
        .isEqualTo(1);
    assertThat(total("Bolane has bought 9 apples in all.", "Bolane has bought 5 apples in all."))
        .isZero();
  }

  @Test
  void memoriesOfRisingSkillRise() throws IOException {
    SeedTable table =
        SeedTable.measure(
            new Ledger(TaskOptions.DEFAULT),
            Integer.getInteger("mnemogen.seeds", 6),
            BudgetUnit.TOKENS.counter(),
            suite -> {
              var memories = ReadingReferences.common();
              memories.put("same-person", () -> new StatementMemory((q, m) -> about(q.text(), m)));
              memories.put(
                  "totals", () -> new StatementMemory((q, m) -> summaries(q.text(), m, 1)));
              memories.put(
                  "running-summary",
                  () -> new StatementMemory((q, m) -> summaries(q.text(), m, 4)));
              memories.put("oracle", ReadingReferences.oracle(suite));
              return memories;
            });

    assertThat(table.quality("none")).isZero();
    assertThat(table.quality("recency")).isLessThan(0.4);
    assertThat(table.quality("bm25")).isLessThan(0.6);
    assertThat(table.quality("running-summary")).isGreaterThan(table.quality("bm25") + 0.3);
    assertThat(table.quality("oracle")).isEqualTo(1);
    assertThat(table.splitHalf()).isGreaterThan(0.6);
  }

  private static double total(String... texts) {
    var passages = Arrays.stream(texts).map(t -> Recalled.of(t, 0, "u")).toList();
    return new LedgerReader(Ask.TOTAL, "Bolane", "apples", "5").read(passages).quality();
  }

  private static List<String> about(String question, StatementMemory memory) {
    return memory.newest().stream().filter(t -> question.contains(name(t))).toList();
  }

  private static String name(String told) {
    return told.replaceAll("^On day \\d+, (\\w+) .*$", "$1");
  }

  /// What a design knows that keeps count for every person and thing: the first `asks` summaries.
  private static List<String> summaries(String question, StatementMemory memory, int asks) {
    Pattern told = Pattern.compile("On day (\\d+), (\\w+) bought (\\d+) (\\w+)\\.");
    var purchases = new ArrayList<Purchase>();
    for (Turn turn : memory.turns()) {
      Matcher m = told.matcher(turn.text());
      if (m.matches() && question.contains(m.group(2))) {
        int day = Integer.parseInt(m.group(1));
        purchases.add(new Purchase(day, m.group(2), Integer.parseInt(m.group(3)), m.group(4)));
      }
    }
    var texts = new ArrayList<String>();
    List<String> goods = purchases.stream().map(Purchase::what).distinct().toList();
    for (String what : goods) {
      for (Ask ask : Arrays.copyOf(Ask.values(), asks)) {
        boolean asked = question.contains(what) || ask == Ask.LATEST || ask == Ask.FIRST;
        if (asked) {
          String who = purchases.getFirst().who();
          texts.add(ask.summary(who, what, ask.answer(purchases, what)));
        }
      }
    }
    return texts;
  }
}
