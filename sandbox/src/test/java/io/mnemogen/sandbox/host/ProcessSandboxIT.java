package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Mode;
import io.mnemogen.sandbox.Samples;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ProcessSandboxIT {
  private static final Services SERVICES =
      new Services(new HashingEmbedder(64), (prompt, most) -> "echo " + prompt);
  private static final ProcessSandbox SANDBOX =
      (ProcessSandbox) Sandboxes.open(Mode.PROCESS, 1, SERVICES);
  private static final Limits SHORT =
      new Limits(Duration.ofMillis(400), Duration.ofSeconds(20), 192, 200_000, 20_000, 1);

  @AfterAll
  static void close() {
    SANDBOX.close();
    assertThat(SANDBOX.guests()).isEmpty();
  }

  @Test
  void givesTheAnswersOfTheSameDesignInProcess() {
    MemoryDesign design =
        Samples.with(
            Slot.RETRIEVE,
            """
            Map<String, Double> scores = base.vectors().scores(query.text())
            return scores.entrySet().sort { Map.Entry<String, Double> e -> -e.value }.take(5)
                .collect { Map.Entry<String, Double> e ->
                  Recalled.of(base.unit(e.key).text() + tools.random().nextInt(100), e.value, e.key) }
            """);
    assertThat(transcript(SANDBOX, design))
        .isEqualTo(transcript(new InProcessSandbox(SERVICES), design));
    assertThat(transcript(SANDBOX, design)).contains("ann: turn 1");
  }

  @Test
  void theSameGuestsServeSandboxesThatLendOtherServices() {
    List<Long> guests = SANDBOX.guests();
    assertThat(answer(SANDBOX)).isEqualTo("echo why");
    try (Sandbox other =
        SANDBOX.lending(new Services(new HashingEmbedder(16), (prompt, most) -> "no " + prompt))) {
      assertThat(answer(other)).isEqualTo("no why");
    }
    assertThat(answer(SANDBOX)).isEqualTo("echo why");
    assertThat(SANDBOX.guests()).isEqualTo(guests);
  }

  private static String answer(Sandbox sandbox) {
    MemoryDesign asking =
        Samples.with(
            Slot.RETRIEVE,
            """
            String said = tools.model().complete(query.text(), 20) { 'silent' }.text()
            return [Recalled.of(said, 1.0d, base.units().first().id())]
            """);
    try (Session session = sandbox.open(asking, SHORT, 1)) {
      Memory memory = session.fresh();
      memory.remember(Samples.experience("a", "turn"));
      return memory.recall(Samples.query("why")).passages().getFirst().text();
    }
  }

  @Test
  void longListsGoOverInBatchesAndKeepTheirOrder() {
    try (Session session = SANDBOX.open(Samples.recency(), Limits.DEFAULT, 3)) {
      Memory memory = session.fresh();
      memory.rememberAll(
          IntStream.range(0, 700).mapToObj(i -> Samples.experience("x" + i, "turn " + i)).toList());
      List<Query> queries = IntStream.range(0, 600).mapToObj(i -> Samples.query("q" + i)).toList();

      assertThat(memory.recallAll(queries))
          .hasSize(600)
          .allMatch(r -> r.text().endsWith("turn 699"));
      assertThat(memory.footprint().units()).isEqualTo(700);
      assertThat(session.fault()).isEmpty();
      assertThat(session.usage().calls()).isEqualTo(1300);
    }
  }

  @Test
  void aLoopOutOfReachOfFuelIsStoppedAndNamed() {
    Fault fault = faultOf(Samples.with(Slot.STORE, "\nlong n = (1..2000000000).sum() as long"));

    assertThat(fault).isInstanceOf(Fault.TimedOut.class);
    assertThat(fault.slot()).isEqualTo(Slot.STORE);
    assertThat(fault.line()).isEqualTo(3);
    assertThat(answersAfterwards()).isTrue();
  }

  @Test
  void anEndlessLoopRunsOutOfFuelAndTheGuestLives() {
    List<Long> before = SANDBOX.guests();
    var patient = new Limits(Duration.ofSeconds(20), Duration.ofSeconds(60), 192, 9999, 999, 0);
    Fault fault = faultOf(Samples.with(Slot.STORE, "int i = 0\nwhile (true) { i++ }"), patient);

    assertThat(fault.message())
        .isEqualTo(
            "store:3: broke-contract: a slot call takes at most 100000000 steps, but took more; loop"
                + " less");
    assertThat(answersAfterwards()).isTrue();
    assertThat(SANDBOX.guests()).containsAnyElementsOf(before);
  }

  @Test
  void aSlowDripEndsAtTheTotalLimit() {
    var limits = new Limits(Duration.ofSeconds(2), Duration.ofMillis(600), 192, 9999, 999, 0);
    MemoryDesign slow =
        Samples.with(
            Slot.STORE,
            "double x = 0\nfor (int i = 0; i < 4000000; i++) { x += Math.sqrt(i) }\nif (x < 0) base.put(MemoryUnit.of('', '', 0))");
    try (Session session = SANDBOX.open(slow, limits, 1)) {
      Memory memory = session.fresh();
      for (int i = 0; i < 1000 && session.fault().isEmpty(); i++) {
        memory.remember(Samples.experience("a", "b"));
      }
      assertThat(session.fault()).get().isInstanceOf(Fault.TimedOut.class);
      assertThat(session.fault().orElseThrow().detail()).contains("600 ms");
    }
  }

  @Test
  void exhaustedHeapEndsTheCandidateOnly() {
    Fault fault =
        faultOf(
            Samples.with(
                Slot.STORE, "List<long[]> all = []\nwhile (true) { all.add(new long[1000000]) }"),
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), 192, 9999, 999, 0));

    assertThat(fault).isInstanceOf(Fault.OutOfMemory.class);
    assertThat(answersAfterwards()).isTrue();
  }

  @Test
  void exceptionsBrokenContractsAndCompilerErrorsNameTheirPlace() {
    assertThat(faultOf(Samples.with(Slot.STORE, "units.get(9)")))
        .isInstanceOf(Fault.Threw.class)
        .satisfies(f -> assertThat(f.line()).isEqualTo(2));
    assertThat(faultOf(Samples.with(Slot.ENCODE, "return null")))
        .isInstanceOf(Fault.BrokeContract.class);
    assertThat(faultOf(Samples.with(Slot.MANAGE, "frob()")))
        .isInstanceOf(Fault.DoesNotCompile.class)
        .satisfies(f -> assertThat(f.slot()).isEqualTo(Slot.MANAGE));
    assertThat(faultOf(Samples.with(Slot.MANAGE, "manage(outcome, base, tools)")))
        .isInstanceOf(Fault.Threw.class);
  }

  @Test
  void aKilledGuestIsADeathAndTheDesignCanBeTriedAgain() {
    try (Session session = SANDBOX.open(Samples.recency(), Limits.DEFAULT, 3)) {
      Memory memory = session.fresh();
      SANDBOX
          .guests()
          .forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
      memory.remember(Samples.experience("a", "b"));

      assertThat(session.fault()).get().isInstanceOf(Fault.Died.class);
      assertThat(memory.recall(Samples.query("q"))).isEqualTo(Recollection.NOTHING);
    }
    assertThat(answersAfterwards()).isTrue();
  }

  @Test
  void aDesignThatDoesNotCompileGivesASessionWithItsFault() {
    try (Session session = SANDBOX.open(Samples.with(Slot.ENCODE, "return x"), SHORT, 1)) {
      assertThat(session.fault()).get().isInstanceOf(Fault.DoesNotCompile.class);
      assertThat(session.fresh().recall(Samples.query("q"))).isEqualTo(Recollection.NOTHING);
    }
  }

  private static boolean answersAfterwards() {
    return transcript(SANDBOX, Samples.recency()).contains("turn 4");
  }

  private static Fault faultOf(MemoryDesign design) {
    return faultOf(design, SHORT);
  }

  private static Fault faultOf(MemoryDesign design, Limits limits) {
    try (Session session = SANDBOX.open(design, limits, 1)) {
      Memory memory = session.fresh();
      memory.remember(Samples.experience("a", "b"));
      memory.recall(Samples.query("q"));
      return session.fault().orElseThrow();
    }
  }

  private static String transcript(Sandbox sandbox, MemoryDesign design) {
    var text = new StringBuilder();
    try (Session session = sandbox.open(design, Limits.DEFAULT, 11)) {
      for (int course = 0; course < 2; course++) {
        Memory memory = session.fresh();
        memory.remember(Samples.experience("a", "turn 1", "two", "three little words"));
        memory.remember(Samples.experience("b", "turn 4", "five"));
        text.append(memory.recall(Samples.query("two words"))).append(memory.footprint());
      }
      text.append(session.fault());
    }
    return text.toString();
  }
}
