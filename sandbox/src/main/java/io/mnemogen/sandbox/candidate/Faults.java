package io.mnemogen.sandbox.candidate;

import io.mnemogen.design.Fault;
import io.mnemogen.design.Slot;
import io.mnemogen.sandbox.compile.Refused;
import io.mnemogen.sandbox.compile.Stopped;
import io.mnemogen.sandbox.compile.Thrown;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads a fault off what a candidate threw. The throwable may be the candidate's own class, so
/// nothing it says is trusted to be short or to come back without throwing.
public final class Faults {
  private static final int LONGEST = 400;

  private Faults() {}

  /// @param entered the slot being called, used when the stack names none
  static Fault of(Throwable thrown, @Nullable Slot entered) {
    StackTraceElement frame = frame(thrown);
    Slot slot = frame == null ? entered : slot(frame);
    int line = frame == null ? 0 : Math.max(0, frame.getLineNumber());
    return switch (thrown) {
      case ContractBroken broken ->
          new Fault.BrokeContract(slot, line, String.valueOf(broken.getMessage()));
      case Stopped stopped ->
          new Fault.BrokeContract(slot, line, String.valueOf(stopped.getMessage()));
      case Refused refused -> new Fault.Forbidden(slot, line, String.valueOf(refused.getMessage()));
      case OutOfMemoryError e -> new Fault.OutOfMemory(slot, line, words(e));
      case StackOverflowError e ->
          new Fault.Threw(slot, line, "StackOverflowError: recursion is too deep");
      case Thrown said -> new Fault.Threw(slot, line, shortened(String.valueOf(said.getMessage())));
      default -> new Fault.Threw(slot, line, words(thrown));
    };
  }

  /// The innermost frame that lies in a slot's source, or null.
  public static @Nullable StackTraceElement innermost(StackTraceElement[] frames) {
    for (StackTraceElement frame : frames) {
      if (slot(frame) != null) {
        return frame;
      }
    }
    return null;
  }

  /// The slot whose source a frame lies in, or null.
  public static @Nullable Slot slot(StackTraceElement frame) {
    String file = frame.getFileName();
    if (file == null || frame.getLineNumber() <= 0) {
      return null;
    }
    for (Slot slot : Slot.values()) {
      if (file.startsWith(slot.key())
          && file.length() <= slot.key().length() + 7
          && file.indexOf('.') == slot.key().length()) {
        return slot;
      }
    }
    return null;
  }

  private static @Nullable StackTraceElement frame(Throwable thrown) {
    try {
      return innermost(thrown.getStackTrace());
    } catch (RuntimeException | Error e) {
      return null;
    }
  }

  private static String words(Throwable thrown) {
    String name = thrown.getClass().getSimpleName();
    try {
      String message = thrown.getMessage();
      return message == null ? name : shortened(name + ": " + message);
    } catch (RuntimeException | Error e) {
      return String.format(Locale.ROOT, "%s without a readable message", name);
    }
  }

  private static String shortened(String message) {
    String words = message.replaceAll("\\s+", " ").strip();
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }
}
