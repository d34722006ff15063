package io.mnemogen.tasks.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.fake.SeedTable;
import io.mnemogen.tasks.reading.ReadingReferences;
import io.mnemogen.tasks.reading.StatementMemory;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferencesTest {
  private static final List<Dish> DISHES =
      List.of(
          new Dish(List.of("thai", "cheap", "near", "quiet")),
          new Dish(List.of("indian", "pricey", "distant", "lively")));

  @Test
  void theReaderFollowsWhatItReadsAboutThePerson() {
    assertThat(guess("Bolane likes indian, lively.")).isEqualTo(1);
    assertThat(guess("Kritom likes indian, lively.")).isZero();
    assertThat(guess("Bolane dislikes thai.")).isEqualTo(1);
    assertThat(guess("user: Bolane passed over thai, cheap, near, quiet.")).isEqualTo(1);
    assertThat(guess()).isZero();
  }

  @Test
  void memoriesOfRisingSkillRise() throws IOException {
    SeedTable table =
        SeedTable.measure(
            new Preferences(TaskOptions.DEFAULT),
            Integer.getInteger("mnemogen.seeds", 6),
            BudgetUnit.TOKENS.counter(),
            suite -> {
              var memories = ReadingReferences.common();
              memories.put("same-person", () -> of(" ", 1000));
              memories.put("choices", () -> of(" chose ", 1000));
              memories.put("choices-8", () -> of(" chose ", 8));
              memories.put("choices-20", () -> of(" chose ", 20));
              memories.put("rejections", () -> of(" passed over ", 1000));
              memories.put("oracle", ReadingReferences.oracle(suite));
              return memories;
            });

    assertThat(table.quality("none")).isCloseTo(0.25, within(0.04));
    assertThat(table.quality("choices")).isGreaterThan(table.quality("none") + 0.1);
    assertThat(table.quality("oracle")).isGreaterThan(0.95);
    assertThat(table.splitHalf()).isGreaterThan(0.6);
  }

  private static StatementMemory of(String verb, int most) {
    return new StatementMemory((query, memory) -> newest(query, memory, verb, most));
  }

  private static List<String> newest(Query query, StatementMemory memory, String verb, int most) {
    String who = query.text().substring(0, query.text().indexOf(' '));
    return memory.newest().stream()
        .filter(text -> text.startsWith(who) && text.contains(verb))
        .limit(most)
        .toList();
  }

  private static double guess(String... texts) {
    var passages = Arrays.stream(texts).map(t -> Recalled.of(t, 0, "u")).toList();
    return new ChoiceReader("Bolane", DISHES, 1, false).read(passages).quality();
  }
}
