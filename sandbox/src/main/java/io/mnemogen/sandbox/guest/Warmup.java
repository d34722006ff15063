package io.mnemogen.sandbox.guest;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.candidate.Candidate;
import io.mnemogen.sandbox.candidate.Life;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Takes a design of our own through a short life, so that everything a candidate will need is
/// loaded before the doors close.
final class Warmup {
  private Warmup() {}

  static void run() {
    Life life =
        Candidate.compile(design(), Limits.DEFAULT, Services.of(new HashingEmbedder(16))).begin(1);
    life.remember(
        new Experience(
            "warm", "up", List.of(Turn.of("a", "Some words to keep.", 1)), 1, Outcome.of(1, true)));
    life.recall(Query.begin("words", "words", 2, 100));
    life.footprint();
    life.fault()
        .ifPresent(fault -> {
          throw new IllegalStateException("the warm-up design runs, but " + fault.message());
        });
  }

  private static MemoryDesign design() {
    return MemoryDesign.of(
        Arrays.stream(Slot.values())
            .map(slot -> SlotProgram.groovy(slot, source(slot)))
            .toArray(SlotProgram[]::new));
  }

  private static String source(Slot slot) {
    String name = "warmup/" + slot.key() + ".groovy";
    try (InputStream in = Warmup.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the guest's class path holds " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
