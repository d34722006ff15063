package io.mnemogen.evolve.archive;

import io.mnemogen.design.Fault;
import io.mnemogen.design.Slot;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Faults as the columns of a row.
final class Faults {
  private Faults() {}

  /// What tells this fault from others of its kind.
  static String detail(Fault fault) {
    return switch (fault) {
      case Fault.Forbidden f -> f.member();
      case Fault.TimedOut f -> f.limit().toString();
      case Fault.DoesNotCompile f -> f.detail();
      case Fault.Threw f -> f.detail();
      case Fault.OutOfMemory f -> f.detail();
      case Fault.BrokeContract f -> f.detail();
      case Fault.Died f -> f.detail();
    };
  }

  /// The fault of which a row was made.
  static Fault of(String kind, @Nullable Slot slot, int line, String detail) {
    return switch (kind) {
      case "does-not-compile" -> new Fault.DoesNotCompile(slot, line, detail);
      case "forbidden" -> new Fault.Forbidden(slot, line, detail);
      case "threw" -> new Fault.Threw(slot, line, detail);
      case "timed-out" -> new Fault.TimedOut(slot, line, Duration.parse(detail));
      case "out-of-memory" -> new Fault.OutOfMemory(slot, line, detail);
      case "broke-contract" -> new Fault.BrokeContract(slot, line, detail);
      case "died" -> new Fault.Died(slot, line, detail);
      default -> throw new IllegalStateException("the archive holds an unknown fault: " + kind);
    };
  }
}
