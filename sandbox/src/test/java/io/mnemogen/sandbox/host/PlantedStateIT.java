package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Mode;
import io.mnemogen.sandbox.Samples;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One candidate plants whatever it can wherever it can; the next, in the same guest, looks for it.
class PlantedStateIT {
  /// Leaves marks in everything the language lets a slot touch.
  private static final MemoryDesign PLANTER =
      Samples.with(
          Slot.STORE,
          """
          base.putAll(units)
          base.put(MemoryUnit.of('mark', 'planted', 0))
          base.vectors().indexAll(units)
          base.vectors('mark').indexAll(units)
          base.tables().change('CREATE TABLE mark(said VARCHAR)')
          base.tables().change("INSERT INTO mark VALUES ('planted')")
          base.scores().credit('mark', true)
          tools.scratchpad().note('mark', 'planted')
          for (float[] vector : tools.embedder().embedAll(['looked for'])) {
            Arrays.fill(vector, 9.0f)
          }
          List<String> words = tools.text().stems('looked for')
          try {
            words.clear()
            words.add('planted')
          } catch (UnsupportedOperationException fixed) {
            base.put(MemoryUnit.of('mark', fixed.getMessage() ?: '', 0))
          }
          tools.random().nextLong()
          Closure<String> kept = { String s -> s + 'planted' }.memoize()
          kept.call('looked for')
          """);

  /// Tells everything in which a mark could show.
  private static final MemoryDesign SEEKER =
      Samples.with(
          Slot.RETRIEVE,
          """
          Closure<String> kept = { String s -> s }.memoize()
          List<Object> seen = []
          seen.add(base.units().collect { MemoryUnit u -> u.text() })
          seen.add(base.tables().query('SELECT * FROM mark'))
          seen.add(base.scores().uses('mark'))
          seen.add(tools.scratchpad().notes('mark'))
          seen.add(tools.embedder().embedAll(['looked for']).first().toList())
          seen.add(tools.text().stems('looked for'))
          seen.add(tools.random().nextLong())
          seen.add(kept.call('looked for'))
          seen.add(new Object().hashCode())
          return [Recalled.of(seen.toString(), 1.0d, 'none')]
          """);

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"PROCESS", "JAILED"})
  void theNextCandidateOfAGuestFindsNothing(Mode mode) throws IOException {
    if (mode == Mode.JAILED) {
      JailAssumptions.assumeJail();
    }
    String untouched;
    try (ProcessSandbox fresh = guest(mode)) {
      untouched = seen(fresh);
    }
    try (ProcessSandbox sandbox = guest(mode)) {
      plant(sandbox);
      List<Long> before = sandbox.guests();
      String afterwards = seen(sandbox);

      assertThat(sandbox.guests()).isEqualTo(before).hasSize(1);
      assertThat(afterwards).isEqualTo(untouched).doesNotContain("planted");
    }
  }

  @Test
  void theSeekerWouldFindAMark() throws IOException {
    try (ProcessSandbox sandbox = guest(Mode.PROCESS)) {
      MemoryDesign both = PLANTER.with(SEEKER.slots().get(Slot.RETRIEVE));

      assertThat(seen(sandbox, both)).contains("[ann: one, planted", "[[said:planted]], 1,");
    }
  }

  private static void plant(ProcessSandbox sandbox) {
    try (Session session = sandbox.open(PLANTER, Limits.DEFAULT, 1)) {
      session.fresh().remember(Samples.experience("a", "one"));
      assertThat(session.fault()).isEmpty();
    }
  }

  private static String seen(ProcessSandbox sandbox) {
    return seen(sandbox, SEEKER);
  }

  private static String seen(ProcessSandbox sandbox, MemoryDesign design) {
    try (Session session = sandbox.open(design, Limits.DEFAULT, 1)) {
      Memory memory = session.fresh();
      memory.remember(Samples.experience("a", "one"));
      String found = memory.recall(Samples.query("q")).text();
      assertThat(session.fault()).isEmpty();
      return found;
    }
  }

  private static ProcessSandbox guest(Mode mode) throws IOException {
    var services = Services.of(new HashingEmbedder(16));
    var plan = Sandboxes.plan(1).withoutSpares();
    return mode == Mode.JAILED
        ? Sandboxes.jailed(plan, services, TestGuests.image())
        : Sandboxes.process(plan, services, TestGuests.image());
  }
}
