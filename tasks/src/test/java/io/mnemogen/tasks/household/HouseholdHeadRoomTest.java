package io.mnemogen.tasks.household;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.world.HeadRoom;
import io.mnemogen.tasks.world.Oracle;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The order and the rough levels of the reference memories. The levels are those of the prototype
/// the family was designed with; see `docs/tasks.md`.
class HouseholdHeadRoomTest {
  private static HeadRoom measure(String note, TaskOptions options) throws IOException {
    TaskSuite suite =
        new Household(options.with("families", "8").with("episodes", "60")).deal(Split.TRAIN, 1);
    var memories = References.all();
    memories.put("oracle", Oracle.of(suite, HouseQuest.class, Expert::clairvoyant));
    return HeadRoom.measure(suite, note, memories);
  }

  @Test
  void memoriesOfRisingSkillRise() throws IOException {
    HeadRoom room = measure("", TaskOptions.DEFAULT);

    assertThat(room.quality("none")).isLessThan(0.05);
    assertThat(room.quality("last-trajectory")).isLessThan(0.05);
    assertThat(room.quality("similar-trajectory")).isBetween(0.01, 0.12);
    assertThat(room.quality("location-prior")).isBetween(0.06, 0.16);
    assertThat(room.quality("slotted-workflow")).isBetween(0.2, 0.36);
    assertThat(room.quality("workflow-prior")).isBetween(0.36, 0.58);
    assertThat(room.quality("nearest-vote-rules")).isBetween(0.56, 0.75);
    assertThat(room.quality("oracle")).isGreaterThan(0.9);
    assertThat(room.splitHalf()).isGreaterThan(0.6);
  }

  @Test
  void moreExperienceHelpsWhoLearnsFromIt() throws IOException {
    HeadRoom few = measure("", TaskOptions.DEFAULT);
    HeadRoom many =
        measure(
            "30-30", TaskOptions.DEFAULT.with("demonstrations", "30").with("explorations", "30"));

    assertThat(many.quality("nearest-vote-rules")).isGreaterThan(few.quality("nearest-vote-rules"));
    assertThat(many.quality("workflow-prior")).isGreaterThan(few.quality("workflow-prior"));
  }

  @Test
  void demonstrationsAreNeeded() throws IOException {
    HeadRoom room =
        measure("0-36", TaskOptions.DEFAULT.with("demonstrations", "0").with("explorations", "36"));

    assertThat(room.quality("nearest-vote-rules")).isLessThan(0.2);
  }

  @Test
  void honestMemoriesDoNotMindPseudoWords() throws IOException {
    HeadRoom room = measure("scrambled", TaskOptions.DEFAULT.with("scramble", "true"));

    assertThat(room.quality("nearest-vote-rules")).isBetween(0.5, 0.8);
    assertThat(room.quality("oracle")).isGreaterThan(0.9);
  }
}
