package io.mnemogen.tasks.dungeon;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.dungeon.Deed.Act;
import io.mnemogen.tasks.dungeon.DungeonQuest.Aim;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.world.Setting.Purpose;
import io.mnemogen.tasks.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DungeonTest {
  /// A changed figure here means that scores are no longer comparable: raise the version.
  @Test
  void theContentOfASuiteIsPartOfTheVersion() {
    assertThat(new Dungeon(TaskOptions.DEFAULT).deal(Split.TRAIN, 7).hash())
        .isEqualTo("fd7768722a4b5fc87af2e976383f39f05eba1366b19337cd1e90e1ace47523af");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void delversAlwaysSucceedUnwoundedWithAdmissibleCommands(long seed) {
    var setting = new DungeonSetting(seed % 2 == 0, seed);
    var random = new SplittableRandom(seed);
    for (int number = 1; number <= 60; number++) {
      DungeonQuest quest = setting.draw(Purpose.SERVE, number, random);
      for (var plan : List.of(Delver.clairvoyant(quest), Delver.search(quest, random))) {
        World world = quest.start();
        for (Command command : plan) {
          assertThat(world.over()).isFalse();
          assertThat(world.admissible()).contains(command);
          world.step(command);
          assertThat(world.observation()).doesNotContain("wounds");
        }
        assertThat(world.solved()).as("%s by %s", quest.goal(), plan).isTrue();
      }
    }
  }

  @Test
  void theThirdWoundIsDeadly() {
    DungeonQuest quest = any(Aim.LEAVE);
    Passage trap =
        quest.cave().passages().stream()
            .filter(Passage::trapped)
            .filter(p -> p.ends().stream().allMatch(c -> quest.cave().monster(c) < 0))
            .findFirst()
            .orElseThrow();
    int index = quest.cave().passages().indexOf(trap);
    World world = startingIn(quest, trap.ends().getFirst()).start();
    world.step(quest.deeds().go(quest.cave(), index, trap.ends().getFirst()));
    assertThat(world.observation())
        .startsWith("A trap in the " + trap.mouths().getFirst() + " wounds you.");
    world.step(quest.deeds().go(quest.cave(), index, trap.ends().getLast()));
    assertThat(world.over()).isFalse();
    world.step(quest.deeds().go(quest.cave(), index, trap.ends().getFirst()));
    assertThat(world.over()).isTrue();
    assertThat(world.solved()).isFalse();
    assertThat(world.observation()).endsWith("You die.");
  }

  @Test
  void aMonsterWoundsThoseWithoutItsCharmAndIsNotSlainByAnother() {
    DungeonQuest quest = any(Aim.SLAY);
    Cave cave = quest.cave();
    int lair = cave.lairs().get(quest.about());
    int wrong = (cave.fears().get(quest.about()) + 1) % cave.names().charms().size();
    var layout = new ArrayList<>(quest.layout());
    layout.set(cave.names().charm(wrong), cave.before(lair));
    World world =
        new DungeonQuest(
                cave,
                quest.deeds(),
                quest.aim(),
                quest.about(),
                layout,
                cave.before(lair),
                quest.goal())
            .start();
    world.step(quest.deeds().command(Act.TAKE, cave.names().charm(wrong), 0));
    world.step(quest.deeds().go(cave, cave.passage(cave.before(lair), lair), cave.before(lair)));
    assertThat(world.observation()).endsWith("wounds you.");
    world.step(quest.deeds().command(Act.FIGHT, quest.about(), wrong));

    assertThat(world.observation()).contains("does not fear");
    assertThat(world.solved()).isFalse();
  }

  @Test
  void leavingWithoutTheRelicFails() {
    DungeonQuest quest = any(Aim.FETCH);
    World world = startingIn(quest, quest.cave().stairs()).start();
    world.step(quest.deeds().command(Act.DESCEND, 0, 0));

    assertThat(world.over()).isTrue();
    assertThat(world.solved()).isFalse();
  }

  @Test
  void testNounsCanBePseudoWords() {
    String told =
        new Dungeon(TaskOptions.DEFAULT.with("scramble", "test"))
            .deal(Split.TEST, 3).courses().getFirst().collection().stream()
                .map(Experience::transcript)
                .reduce("", String::concat);
    for (String noun : Names.ENGLISH.things()) {
      assertThat(told).doesNotContain(noun);
    }
    assertThat(told).contains("take ", "go by ");
  }

  @Test
  void demonstrationsSucceedAndExplorationsHardlyDo() {
    List<Experience> collection =
        new Dungeon(TaskOptions.DEFAULT).deal(Split.TRAIN, 1).courses().getFirst().collection();

    assertThat(collection.stream().filter(e -> e.id().startsWith("demonstration")))
        .hasSize(24)
        .allMatch(e -> e.outcome().success() && e.turns().size() <= 1 + 2 * 30);
    assertThat(collection.stream().filter(e -> e.id().startsWith("exploration")))
        .hasSize(24)
        .filteredOn(e -> e.outcome().success())
        .hasSizeLessThan(8);
  }

  private static DungeonQuest startingIn(DungeonQuest quest, int chamber) {
    return new DungeonQuest(
        quest.cave(),
        quest.deeds(),
        quest.aim(),
        quest.about(),
        quest.layout(),
        chamber,
        quest.goal());
  }

  private static DungeonQuest any(Aim aim) {
    var setting = new DungeonSetting(false, 1);
    var random = new SplittableRandom(1);
    while (true) {
      DungeonQuest quest = setting.draw(Purpose.SERVE, 1, random);
      if (quest.aim() == aim) {
        return quest;
      }
    }
  }
}
