package io.mnemogen.sandbox.wire;

import io.mnemogen.design.Fault;
import io.mnemogen.design.Slot;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The faults a guest may report, as bytes. Time-outs and deaths are the host's to find.
final class FaultRecords {
  /// No honest detail is longer.
  private static final int LONGEST = 4000;

  private FaultRecords() {}

  static void write(Packer out, Fault fault) {
    out.u8(tag(fault)).u8(ordinal(fault.slot())).i32(fault.line());
    out.text(fault instanceof Fault.Forbidden f ? f.member() : fault.detail());
  }

  static Fault read(Unpacker in) throws IOException {
    int tag = in.u8();
    Slot slot = slot(in);
    int line = Math.max(0, in.i32());
    String words = in.text();
    String detail = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    return switch (tag) {
      case 0 -> new Fault.DoesNotCompile(slot, line, detail);
      case 1 -> new Fault.Forbidden(slot, line, detail);
      case 2 -> new Fault.Threw(slot, line, detail);
      case 3 -> new Fault.OutOfMemory(slot, line, detail);
      case 4 -> new Fault.BrokeContract(slot, line, detail);
      default -> throw new WireException("a guest reports faults 0 to 4, but reported " + tag);
    };
  }

  static @Nullable Slot slot(Unpacker in) throws IOException {
    int ordinal = in.u8();
    if (ordinal > Slot.values().length) {
      throw new WireException("a slot is below 5, but is " + ordinal);
    }
    return ordinal == 0 ? null : Slot.values()[ordinal - 1];
  }

  static int ordinal(@Nullable Slot slot) {
    return slot == null ? 0 : slot.ordinal() + 1;
  }

  private static int tag(Fault fault) {
    return switch (fault) {
      case Fault.DoesNotCompile f -> 0;
      case Fault.Forbidden f -> 1;
      case Fault.Threw f -> 2;
      case Fault.OutOfMemory f -> 3;
      case Fault.BrokeContract f -> 4;
      case Fault.TimedOut f -> 2;
      case Fault.Died f -> 2;
    };
  }
}
