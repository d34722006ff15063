package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Samples;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import org.junit.jupiter.api.Test;

class InProcessSandboxTest {
  private final Sandbox sandbox = new InProcessSandbox(Services.of(new HashingEmbedder(64)));

  @Test
  void aDesignRemembersAndRecalls() {
    try (Session session = open(Samples.recency())) {
      Memory memory = session.fresh();
      memory.remember(Samples.experience("a", "one", "two"));
      Recollection found = memory.recall(Samples.query("what?"));

      assertThat(session.fault()).isEmpty();
      assertThat(found.passages())
          .extracting(Recalled::text)
          .containsExactly("ann: one", "ann: two");
      assertThat(found.units()).containsExactly("e1.1", "e1.2");
      assertThat(memory.footprint().units()).isEqualTo(2);
    }
  }

  @Test
  void tunablesTakeTheDesignsValues() {
    try (Session session = open(Samples.recency().with("retrieve.k", 1))) {
      Memory memory = session.fresh();
      memory.remember(Samples.experience("a", "one", "two"));

      assertThat(memory.recall(Samples.query("what?")).passages()).hasSize(1);
    }
  }

  @Test
  void aFreshMemoryHasLivedNothingAndTheOldOneIsGone() {
    try (Session session = open(Samples.recency())) {
      Memory old = session.fresh();
      old.remember(Samples.experience("a", "one"));
      Memory fresh = session.fresh();

      assertThat(fresh.recall(Samples.query("q")).passages()).isEmpty();
      assertThat(old.recall(Samples.query("q"))).isEqualTo(Recollection.NOTHING);
    }
  }

  @Test
  void anExceptionIsAFaultWithSlotAndLineAndEndsTheCandidate() {
    try (Session session = open(Samples.with(Slot.STORE, "units.get(99)"))) {
      Memory memory = session.fresh();
      memory.remember(Samples.experience("a", "one"));

      assertThat(session.fault()).get().isInstanceOf(Fault.Threw.class);
      assertThat(session.fault().orElseThrow().slot()).isEqualTo(Slot.STORE);
      assertThat(session.fault().orElseThrow().line()).isEqualTo(2);
      assertThat(memory.recall(Samples.query("q"))).isEqualTo(Recollection.NOTHING);
      assertThat(session.fresh().recall(Samples.query("q"))).isEqualTo(Recollection.NOTHING);
    }
  }

  @Test
  void brokenContractsSayTheRule() {
    assertThat(faultOf(Samples.with(Slot.ENCODE, "return null")))
        .isInstanceOf(Fault.BrokeContract.class)
        .extracting(Fault::message)
        .isEqualTo("encode: broke-contract: encode returns a list, but returned null");
    assertThat(
            faultOf(
                Samples.with(Slot.MANAGE, "30000.times { base.put(MemoryUnit.of('k', 't', 0)) }")))
        .isInstanceOf(Fault.BrokeContract.class);
    assertThat(faultOf(Samples.with(Slot.RETRIEVE, "return [Recalled.of('x' * 300000, 1d, 'u')]")))
        .isInstanceOf(Fault.BrokeContract.class);
  }

  private Fault faultOf(MemoryDesign design) {
    try (Session session = open(design)) {
      Memory memory = session.fresh();
      memory.remember(Samples.experience("a", "one"));
      memory.recall(Samples.query("q"));
      return session.fault().orElseThrow();
    }
  }

  private Session open(MemoryDesign design) {
    return sandbox.open(design, Limits.DEFAULT, 7);
  }
}
