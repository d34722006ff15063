package io.mnemogen.design.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.base.MemoryBase;
import io.mnemogen.design.base.MemoryUnit;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.design.toolbox.TextKit;
import io.mnemogen.design.toolbox.Toolbox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotMemoryTest {
  private final List<Long> clock = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  /// One unit per turn; retrieve serves every unit and one nobody knows.
  private class Recording implements Slots {
    @Override
    public List<MemoryUnit> encode(Experience experience, Toolbox tools) {
      clock.add(tools.now());
      return experience.turns().stream()
          .map(turn -> MemoryUnit.of("turn", turn.text(), turn.time()).withId("mine"))
          .toList();
    }

    @Override
    public void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
      base.putAll(units);
    }

    @Override
    public List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
      clock.add(tools.now());
      if (query.text().equals("write")) {
        base.remove("e1.1");
      }
      var ids = new ArrayList<>(base.units().stream().map(MemoryUnit::id).toList());
      ids.add("unknown");
      return List.of(new Recalled("all", tools.random().nextDouble(), ids));
    }

    @Override
    public void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
      outcomes.add(outcome);
    }
  }

  private final SlotMemory memory =
      new SlotMemory(
          new Recording(),
          new MemoryBase(new HashingEmbedder(16), new TextKit()),
          new Toolbox(new TextKit(), new HashingEmbedder(16), null, 1));

  @Test
  void unitsAreNumberedByExperienceAndPosition() {
    memory.remember(experience("a", "b"));
    memory.remember(experience());
    memory.remember(experience("c"));
    assertThat(memory.base().units())
        .extracting(MemoryUnit::id)
        .containsExactly("e1.1", "e1.2", "e3.1");
    assertThat(outcomes).hasSize(3);
  }

  @Test
  void receiptsNameOnlyUnitsTheBaseHolds() {
    memory.remember(experience("a", "b"));
    assertThat(memory.recall(query("x")).getFirst().units()).containsExactly("e1.1", "e1.2");
  }

  @Test
  void recallIsReadOnlyAndStorageGoesOnAfterAFailedRecall() {
    memory.remember(experience("a"));
    assertThatThrownBy(() -> memory.recall(query("write"))).hasMessageContaining("read-only");
    memory.remember(experience("b"));
    assertThat(memory.base().size()).isEqualTo(2);
  }

  @Test
  void recallHasNoSideEffects() {
    memory.remember(experience("a"));
    List<Recalled> first = memory.recall(query("x"));
    memory.recall(query("y"));
    assertThat(memory.recall(query("x"))).isEqualTo(first);
  }

  @Test
  void theClockFollowsExperiencesAndQueries() {
    memory.remember(experience("a"));
    memory.recall(query("x"));
    assertThat(clock).containsExactly(5L, 9L);
  }

  private static Experience experience(String... turns) {
    List<Turn> all = java.util.Arrays.stream(turns).map(t -> Turn.of("user", t, 5)).toList();
    return new Experience("x", "", all, 5, Outcome.of(1, true));
  }

  private static Query query(String text) {
    return Query.begin("", text, 9, 100);
  }
}
