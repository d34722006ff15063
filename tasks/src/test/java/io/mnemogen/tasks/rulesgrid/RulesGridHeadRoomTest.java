package io.mnemogen.tasks.rulesgrid;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.world.HeadRoom;
import io.mnemogen.tasks.world.Oracle;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RulesGridHeadRoomTest {
  private static HeadRoom measure(String note, TaskOptions options) throws IOException {
    TaskSuite suite =
        new RulesGrid(options.with("families", "8").with("episodes", "60")).deal(Split.TRAIN, 1);
    var memories = Grammarians.all();
    memories.put("oracle", Oracle.of(suite, GridQuest.class, GridQuest::solution));
    return HeadRoom.measure(suite, note, memories);
  }

  @Test
  void memoriesOfRisingSkillRise() throws IOException {
    HeadRoom room = measure("", TaskOptions.DEFAULT);

    assertThat(room.quality("none")).isLessThan(0.1);
    assertThat(room.quality("similar-trajectory"))
        .isBetween(room.quality("none") + 0.05, room.quality("grammar") - 0.3);
    assertThat(room.quality("rash-grammar")).isBetween(room.quality("grammar"), 0.9);
    assertThat(room.splitHalf()).isGreaterThan(0.6);
    assertThat(room.quality("oracle")).isGreaterThan(0.9);
  }

  @Test
  void honestMemoriesDoNotMindPseudoWords() throws IOException {
    HeadRoom room = measure("scrambled", TaskOptions.DEFAULT.with("scramble", "true"));

    assertThat(room.quality("rash-grammar")).isBetween(0.6, 0.9);
    assertThat(room.quality("oracle")).isGreaterThan(0.95);
  }
}
