package io.mnemogen.sandbox.wire;

import io.mnemogen.design.Language;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Phase;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.sandbox.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// The records of the design space as bytes.
final class Records {
  private Records() {}

  static void design(Packer out, MemoryDesign design) {
    for (SlotProgram program : design.slots().values()) {
      out.u8(program.language().ordinal()).text(program.source());
    }
    out.all(design.tunables().entrySet(), (o, e) -> o.text(e.getKey()).f64(e.getValue()));
  }

  static MemoryDesign design(Unpacker in) throws IOException {
    var slots = new LinkedHashMap<Slot, SlotProgram>();
    for (Slot slot : Slot.values()) {
      Language language = in.one(Language.values());
      slots.put(slot, new SlotProgram(slot, language, in.text()));
    }
    var tunables = new LinkedHashMap<String, Double>();
    in.all(12, i -> tunables.put(i.text(), i.f64()));
    return new MemoryDesign(slots, tunables);
  }

  static void limits(Packer out, Limits limits) {
    out.i64(limits.call().toNanos())
        .i64(limits.total().toNanos())
        .i32(limits.heapMegabytes())
        .i32(limits.resultCharacters())
        .i32(limits.units())
        .i32(limits.modelCalls());
  }

  static Limits limits(Unpacker in) throws IOException {
    return new Limits(
        Duration.ofNanos(in.i64()),
        Duration.ofNanos(in.i64()),
        in.i32(),
        in.i32(),
        in.i32(),
        in.i32());
  }

  static void experience(Packer out, Experience experience) {
    out.text(experience.id())
        .text(experience.goal())
        .all(experience.turns(), Records::turn)
        .i64(experience.time());
    Outcome outcome = experience.outcome();
    out.f64(outcome.reward()).flag(outcome.success()).all(outcome.served(), Packer::text);
  }

  static Experience experience(Unpacker in) throws IOException {
    return new Experience(
        in.text(),
        in.text(),
        in.all(28, Records::turn),
        in.i64(),
        new Outcome(in.f64(), in.flag(), in.all(4, Unpacker::text)));
  }

  static void query(Packer out, Query query) {
    out.text(query.goal())
        .text(query.text())
        .u8(query.phase().ordinal())
        .i64(query.time())
        .i32(query.budget())
        .all(query.recent(), Records::turn);
  }

  static Query query(Unpacker in) throws IOException {
    return new Query(
        in.text(),
        in.text(),
        in.one(Phase.values()),
        in.i64(),
        in.i32(),
        in.all(28, Records::turn));
  }

  static void recalled(Packer out, Recalled recalled) {
    out.text(recalled.text()).f64(recalled.score()).all(recalled.units(), Packer::text);
  }

  static Recalled recalled(Unpacker in) throws IOException {
    return new Recalled(in.text(), in.f64(), in.all(4, Unpacker::text));
  }

  private static void turn(Packer out, Turn turn) {
    Map<String, String> attributes = turn.attributes();
    out.text(turn.role())
        .text(turn.text())
        .i64(turn.time())
        .f64(turn.reward())
        .all(attributes.entrySet(), (o, e) -> o.text(e.getKey()).text(e.getValue()));
  }

  private static Turn turn(Unpacker in) throws IOException {
    return new Turn(in.text(), in.text(), in.i64(), in.f64(), attributes(in));
  }

  private static SequencedMap<String, String> attributes(Unpacker in) throws IOException {
    var attributes = new LinkedHashMap<String, String>();
    in.all(8, i -> attributes.put(i.text(), i.text()));
    return attributes;
  }
}
