package io.mnemogen.tasks.adventure;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.world.HeadRoom;
import io.mnemogen.tasks.world.Oracle;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AdventureHeadRoomTest {
  @Test
  void memoriesOfRisingSkillRise() throws IOException {
    TaskSuite suite =
        new Adventure(TaskOptions.DEFAULT.with("families", "8").with("episodes", "60"))
            .deal(Split.TRAIN, 1);
    var memories = Journeys.all();
    memories.put("oracle", Oracle.of(suite, AdventureQuest.class, Guide::clairvoyant));
    HeadRoom room = HeadRoom.measure(suite, "", memories);

    assertThat(room.quality("none")).isLessThan(0.15);
    assertThat(room.quality("similar-trajectory"))
        .isBetween(room.quality("none") + 0.1, room.quality("recipe-and-map") - 0.1);
    assertThat(room.quality("recipe-and-map")).isBetween(0.4, 0.7);
    assertThat(room.splitHalf()).isGreaterThan(0.6);
    assertThat(room.quality("oracle")).isGreaterThan(0.9);
  }
}
