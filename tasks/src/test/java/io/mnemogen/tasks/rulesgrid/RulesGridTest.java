package io.mnemogen.tasks.rulesgrid;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.rulesgrid.Move.Act;
import io.mnemogen.tasks.world.Setting.Purpose;
import io.mnemogen.tasks.world.World;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesGridTest {
  /// A changed figure here means that scores are no longer comparable: raise the version.
  @Test
  void theContentOfASuiteIsPartOfTheVersion() {
    assertThat(new RulesGrid(TaskOptions.DEFAULT).deal(Split.TRAIN, 7).hash())
        .isEqualTo("cb6003db05a27c5f646979c4d3ef32a9184d871282a88674547c1fe41785d7f7");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whoKnowsTheWordsAlwaysWinsWithAdmissibleCommands(long seed) {
    var setting = new GridSetting(seed % 2 == 0, seed);
    var random = new SplittableRandom(seed);
    for (int number = 1; number <= 200; number++) {
      GridQuest quest = setting.draw(Purpose.SERVE, number, random);
      World world = quest.start();
      for (Command command : quest.solution()) {
        assertThat(world.over()).isFalse();
        assertThat(world.admissible()).as(world.observation()).contains(command);
        world.step(command);
      }
      assertThat(world.solved()).as("%s%n%s", quest.goal(), quest.start().observation()).isTrue();
    }
  }

  @Test
  void everythingThatCanHappenKeepsTheWordsOnTheGrid() {
    var setting = new GridSetting(false, 1);
    var random = new SplittableRandom(1);
    for (int number = 1; number <= 100; number++) {
      GridQuest quest = setting.draw(Purpose.EXPLORE, number, random);
      World world = quest.start();
      for (int step = 0; step < 30 && !world.over(); step++) {
        List<Command> admissible = world.admissible();
        world.step(admissible.get(random.nextInt(admissible.size())));
        assertThat(world.observation()).isNotBlank();
      }
    }
  }

  @Test
  void aThingOnlyWinsWhileItsRuleStands() {
    GridQuest quest = any(p -> p.made() >= 0 && p.opened() < 0 && p.freed() < 0);
    World world = quest.start();
    world.step(quest.moves().command(Act.GO, 0, quest.puzzle().thing()));

    assertThat(world.observation()).endsWith("Nothing happens.");
    assertThat(world.over()).isFalse();
  }

  @Test
  void whatKillsIsTheEnd() {
    GridQuest quest = any(p -> p.opened() < 0);
    int killer =
        quest.puzzle().level().things().keySet().stream()
            .filter(thing -> thing != quest.puzzle().thing())
            .findFirst()
            .orElseThrow();
    World world = quest.start();
    world.step(quest.moves().command(Act.GO, 0, killer));

    assertThat(world.observation()).endsWith("It kills you.");
    assertThat(world.over()).isTrue();
    assertThat(world.solved()).isFalse();
  }

  @Test
  void aFenceStopsUntilItsRuleIsBroken() {
    GridQuest quest = any(p -> p.opened() >= 0 && p.made() < 0);
    Command go = quest.moves().command(Act.GO, 0, quest.puzzle().thing());
    World world = quest.start();
    world.step(go);
    assertThat(world.observation()).startsWith("You cannot get to");
    world.step(
        quest.moves().command(Act.OFF, quest.puzzle().opened(), quest.puzzle().level().fence()));
    world.step(go);

    assertThat(world.solved()).isTrue();
  }

  @Test
  void demonstrationsSucceedAndExplorationsHardlyDo() {
    List<Experience> collection =
        new RulesGrid(TaskOptions.DEFAULT).deal(Split.TRAIN, 1).courses().getFirst().collection();

    assertThat(collection.stream().filter(e -> e.id().startsWith("demonstration")))
        .hasSize(12)
        .allMatch(e -> e.outcome().success());
    assertThat(collection.stream().filter(e -> e.id().startsWith("exploration")))
        .hasSize(24)
        .filteredOn(e -> e.outcome().success())
        .hasSizeLessThan(12);
  }

  private static GridQuest any(Predicate<Puzzle> which) {
    var setting = new GridSetting(false, 1);
    var random = new SplittableRandom(1);
    while (true) {
      GridQuest quest = setting.draw(Purpose.SERVE, 1, random);
      if (which.test(quest.puzzle())) {
        return quest;
      }
    }
  }
}
