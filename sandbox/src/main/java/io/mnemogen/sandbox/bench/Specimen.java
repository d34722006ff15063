package io.mnemogen.sandbox.bench;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.host.ProcessSandbox;
import io.mnemogen.sandbox.host.Sandboxes;
import io.mnemogen.sandbox.launch.GuestImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// The candidate that is timed: a design of the catalogue, 99 lines long, on a task that asks for
/// next to nothing.
final class Specimen {
  static final String NAME = "memorybank-ext";

  private static final MemoryDesign DESIGN = Baselines.find(NAME).orElseThrow().design();

  private static final AtomicInteger MADE = new AtomicInteger();

  /// Calls of one candidate's life: every other one a query.
  static final int CALLS = 60;

  /// What is lent to it: vectors that cost the host nothing to speak of.
  static final Services SERVICES = Services.of(new HashingEmbedder(64));

  private Specimen() {}

  /// One jailed guest, and none in reserve.
  static ProcessSandbox guest(GuestImage image) throws IOException {
    return Sandboxes.jailed(Sandboxes.plan(1).withoutSpares(), SERVICES, image);
  }

  /// The same without the jail.
  static ProcessSandbox unjailedGuest(GuestImage image) throws IOException {
    return Sandboxes.process(Sandboxes.plan(1).withoutSpares(), SERVICES, image);
  }

  /// The processes that work for a sandbox: its guests, and this one.
  static List<Long> processes(ProcessSandbox sandbox) {
    var all = new ArrayList<>(sandbox.guests());
    all.add(ProcessHandle.current().pid());
    return all;
  }

  /// Compiles a design no guest has seen before, takes it through its life, and lets it go.
  static void live(Sandbox sandbox) {
    live(sandbox, unseen(Slot.values()));
  }

  /// The same with one slot no guest has seen before: what a search asks for as a rule.
  static void liveVaried(Sandbox sandbox) {
    Slot[] slots = Slot.values();
    live(sandbox, unseen(slots[MADE.get() % slots.length]));
  }

  private static void live(Sandbox sandbox, MemoryDesign design) {
    try (Session session = open(sandbox, design)) {
      Memory memory = session.fresh();
      for (int i = 0; i < CALLS / 2; i++) {
        Turn turn = Turn.of("ann", "turn %d about subject %d".formatted(i, i % 7), i);
        memory.remember(new Experience("e" + i, "", List.of(turn), i, Outcome.of(1, true)));
        memory.recall(Query.begin("subject " + i, "subject " + i, i, 100));
      }
      requireSound(session);
    }
  }

  /// A session of a design no guest has seen before.
  static Session open(Sandbox sandbox) {
    return open(sandbox, unseen(Slot.values()));
  }

  private static Session open(Sandbox sandbox, MemoryDesign design) {
    Session session = sandbox.open(design, Limits.DEFAULT, 1);
    requireSound(session);
    return session;
  }

  /// The design with another comment at the end of these slots, so that they must be compiled.
  private static MemoryDesign unseen(Slot... slots) {
    MemoryDesign design = DESIGN;
    int number = MADE.incrementAndGet();
    for (Slot slot : slots) {
      String source = DESIGN.program(slot).source() + "// specimen " + number;
      design = design.with(SlotProgram.groovy(slot, source));
    }
    return design;
  }

  /// @throws IllegalStateException if a session faulted: then nothing was measured
  static void requireSound(Session session) {
    session
        .fault()
        .ifPresent(fault -> {
          throw new IllegalStateException(
              "the timed design %s runs, but %s".formatted(NAME, fault.message()));
        });
  }
}
