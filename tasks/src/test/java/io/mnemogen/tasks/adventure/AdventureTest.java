package io.mnemogen.tasks.adventure;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.adventure.Deed.Act;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.world.Setting.Purpose;
import io.mnemogen.tasks.world.Ways;
import io.mnemogen.tasks.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdventureTest {
  /// A changed figure here means that scores are no longer comparable: raise the version.
  @Test
  void theContentOfASuiteIsPartOfTheVersion() {
    assertThat(new Adventure(TaskOptions.DEFAULT).deal(Split.TRAIN, 7).hash())
        .isEqualTo("dba1ed4f24cccab940722077ebe3eb6ad135254238d8250669973db82562efc3");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void guidesAlwaysSucceedWithAdmissibleCommands(long seed) {
    var setting = new AdventureSetting(seed);
    var random = new SplittableRandom(seed);
    for (int number = 1; number <= 60; number++) {
      AdventureQuest quest = setting.draw(Purpose.SERVE, number, random);
      for (var plan : List.of(Guide.clairvoyant(quest), Guide.search(quest, random))) {
        World world = quest.start();
        for (Command command : plan) {
          assertThat(world.solved()).isFalse();
          assertThat(world.admissible()).contains(command);
          world.step(command);
        }
        assertThat(world.solved()).as("%s by %s", quest.goal(), plan).isTrue();
      }
    }
  }

  @Test
  void foodCutOrHeatedWronglyIsSpoilt() {
    AdventureQuest quest = any(Thing.Kind.FOOD);
    int heat = quest.realm().heats().get(quest.thing().rank());
    int cut = quest.realm().cuts().get(quest.thing().rank());
    Command right = quest.commands().command(Act.CUT, quest.thing(), cut);
    Command wrong = quest.commands().command(Act.CUT, quest.thing(), (cut + 1) % 3);
    var plan = new ArrayList<>(Guide.clairvoyant(quest));
    plan.replaceAll(command -> command.equals(right) ? wrong : command);
    World world = quest.start();
    plan.forEach(world::step);

    assertThat(plan).contains(wrong);
    assertThat(plan.getLast()).isEqualTo(quest.commands().command(Act.HEAT, quest.thing(), heat));
    assertThat(world.solved()).isFalse();
    assertThat(world.observation()).contains("spoilt");
  }

  @Test
  void onlyTheRightKeyOpensAChest() {
    AdventureQuest quest = any(Thing.Kind.KEY);
    Thing other = Thing.of(Thing.Kind.KEY).get((quest.thing().rank() + 1) % 3);
    World world = quest.start();
    Command take = quest.commands().command(Act.TAKE, other, 0);
    Ways.between(quest.realm().ways(), quest.first(), quest.layout().get(other.index()))
        .forEach(room -> world.step(quest.commands().go(room)));
    world.step(take);
    world.step(quest.commands().command(Act.OPEN, other, quest.target()));

    assertThat(world.solved()).isFalse();
    assertThat(world.observation()).contains("does not fit");
  }

  @Test
  void theVaultIsBehindADoorThatItsKeyOpens() {
    AdventureQuest quest = any(Thing.Kind.RELIC);
    List<Command> plan = Guide.clairvoyant(quest);
    Command open = quest.commands().command(Act.OPEN, quest.sought(), Lore.DOOR);
    Command enter = quest.commands().go(Realm.ROOMS);
    World world = quest.start();
    plan.subList(0, plan.indexOf(open)).forEach(world::step);

    assertThat(world.admissible()).contains(open).doesNotContain(enter);
    world.step(open);
    assertThat(world.observation()).isEqualTo("The door opens.");
    assertThat(world.admissible()).contains(enter);
    assertThat(quest.realm().keys()).doesNotHaveDuplicates();
  }

  @Test
  void demonstrationsSucceedAndExplorationsHardlyDo() {
    List<Experience> collection =
        new Adventure(TaskOptions.DEFAULT).deal(Split.TRAIN, 1).courses().getFirst().collection();

    assertThat(collection.stream().filter(e -> e.id().startsWith("demonstration")))
        .hasSize(24)
        .allMatch(e -> e.outcome().success() && e.turns().size() <= 1 + 2 * 30);
    assertThat(collection.stream().filter(e -> e.id().startsWith("exploration")))
        .hasSize(24)
        .filteredOn(e -> e.outcome().success())
        .hasSizeLessThan(10);
  }

  private static AdventureQuest any(Thing.Kind kind) {
    var setting = new AdventureSetting(1);
    var random = new SplittableRandom(1);
    while (true) {
      AdventureQuest quest = setting.draw(Purpose.SERVE, 1, random);
      if (quest.thing().kind() == kind) {
        return quest;
      }
    }
  }
}
