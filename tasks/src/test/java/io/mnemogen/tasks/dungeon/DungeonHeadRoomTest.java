package io.mnemogen.tasks.dungeon;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.world.HeadRoom;
import io.mnemogen.tasks.world.Oracle;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DungeonHeadRoomTest {
  private static HeadRoom measure(String note, TaskOptions options) throws IOException {
    TaskSuite suite =
        new Dungeon(options.with("families", "8").with("episodes", "60")).deal(Split.TRAIN, 1);
    var memories = Delvings.all();
    memories.put("oracle", Oracle.of(suite, DungeonQuest.class, Delver::clairvoyant));
    return HeadRoom.measure(suite, note, memories);
  }

  @Test
  void memoriesOfRisingSkillRise() throws IOException {
    HeadRoom room = measure("", TaskOptions.DEFAULT);

    assertThat(room.quality("none")).isLessThan(0.15);
    assertThat(room.quality("similar-trajectory"))
        .isBetween(room.quality("none") + 0.2, room.quality("recipe-and-map") - 0.08);
    assertThat(room.quality("recipe-and-map"))
        .isBetween(room.quality("recipe-and-rash-map") + 0.02, 0.7);
    assertThat(room.splitHalf()).isGreaterThan(0.6);
    assertThat(room.quality("oracle")).isGreaterThan(0.9);
  }

  @Test
  void honestMemoriesDoNotMindPseudoWords() throws IOException {
    HeadRoom room = measure("scrambled", TaskOptions.DEFAULT.with("scramble", "true"));

    assertThat(room.quality("recipe-and-map")).isBetween(0.45, 0.7);
    assertThat(room.quality("oracle")).isGreaterThan(0.9);
  }
}
