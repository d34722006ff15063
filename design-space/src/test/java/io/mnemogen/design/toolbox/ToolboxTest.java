package io.mnemogen.design.toolbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolboxTest {
  private final Query query = Query.begin("goal", "text", 7, 100);

  @Test
  void everyQueryHasItsOwnRandomness() {
    Toolbox tools = tools(3);
    long first = asked(tools, query);
    assertThat(asked(tools, Query.begin("goal", "other", 7, 100))).isNotEqualTo(first);
    assertThat(asked(tools, query)).isEqualTo(first);
    assertThat(asked(tools(3), query)).isEqualTo(first);
    assertThat(asked(tools(4), query)).isNotEqualTo(first);
    assertThat(first).as("the same in every JVM").isEqualTo(PINNED);
  }

  @Test
  void askingDoesNotDisturbTheLastingSequence() {
    Toolbox quiet = tools(3);
    Toolbox asked = tools(3);
    assertThat(asked.random().nextLong()).isEqualTo(quiet.random().nextLong());
    asked(asked, query);
    assertThat(asked.random().nextLong()).isEqualTo(quiet.random().nextLong());
  }

  @Test
  void theClockIsTheQuerys() {
    Toolbox tools = tools(3);
    tools.begin(query);
    assertThat(tools.now()).isEqualTo(7);
  }

  @Test
  void scratchpadsLastForOneTask() {
    Toolbox tools = tools(3);
    tools.begin(new Experience("x", "", List.of(), 5, Outcome.of(1, true)));
    tools.scratchpad().note("seen", "a");
    tools.scratchpad().note("seen", "b");
    assertThat(tools.scratchpad().count("n", 2)).isEqualTo(2);
    assertThat(tools.scratchpad().notes("seen")).containsExactly("a", "b");
    assertThat(tools.scratchpad().latest("seen")).isEqualTo("b");
    assertThat(tools.now()).isEqualTo(5);
    tools.begin(query);
    assertThat(tools.scratchpad().notes("seen")).isEmpty();
    assertThat(tools.scratchpad().latest("seen")).isEmpty();
    assertThat(tools.scratchpad().number("n")).isZero();
    tools.scratchpad().note("seen", "c");
    tools.end();
    assertThat(tools.scratchpad().notes("seen")).isEmpty();
  }

  private static final long PINNED = -237125440632414960L;

  private static long asked(Toolbox tools, Query query) {
    tools.begin(query);
    long drawn = tools.random().nextLong();
    tools.end();
    return drawn;
  }

  private static Toolbox tools(long seed) {
    return new Toolbox(new TextKit(), new HashingEmbedder(16), null, seed);
  }
}
