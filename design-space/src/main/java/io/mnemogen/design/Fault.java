package io.mnemogen.design;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a candidate did wrong: a value, never an exception.
///
/// Every fault names the slot it happened in (null when it cannot be told) and the line (0 when it
/// cannot be told), and says in one sentence what happened.
public sealed interface Fault {
  /// The slot at fault, or null when it cannot be told.
  @Nullable Slot slot();

  /// The line in the slot's source, from 1, or 0 when it cannot be told.
  int line();

  /// One sentence: what happened, without the slot and line.
  String detail();

  /// The short name of the kind of fault, such as `timed-out`; stable, used in archives and JSON.
  default String kind() {
    return switch (this) {
      case DoesNotCompile f -> "does-not-compile";
      case Forbidden f -> "forbidden";
      case Threw f -> "threw";
      case TimedOut f -> "timed-out";
      case OutOfMemory f -> "out-of-memory";
      case BrokeContract f -> "broke-contract";
      case Died f -> "died";
    };
  }

  /// The sentence for people: slot, line and detail.
  default String message() {
    Slot slot = slot();
    String where = slot == null ? "design" : slot.key() + (line() > 0 ? ":" + line() : "");
    return where + ": " + kind() + ": " + detail();
  }

  /// The source is not a program. `detail` is the compiler's words.
  record DoesNotCompile(@Nullable Slot slot, int line, String detail) implements Fault {}

  /// The source asks for a capability candidates do not have. `member` is what it asked for.
  record Forbidden(@Nullable Slot slot, int line, String member) implements Fault {
    @Override
    public String detail() {
      return "uses " + member + ", which candidates may not";
    }
  }

  /// A call ended in an exception. `detail` is its type and message.
  record Threw(@Nullable Slot slot, int line, String detail) implements Fault {}

  /// A call, or all calls together, took longer than the limit.
  record TimedOut(@Nullable Slot slot, int line, Duration limit) implements Fault {
    @Override
    public String detail() {
      return "took longer than " + limit.toMillis() + " ms";
    }
  }

  /// The guest's heap was exhausted.
  record OutOfMemory(@Nullable Slot slot, int line, String detail) implements Fault {}

  /// The slot ran but broke a rule of its contract. `detail` is the rule, then the value.
  record BrokeContract(@Nullable Slot slot, int line, String detail) implements Fault {}

  /// The guest ended or spoke nonsense while the candidate ran.
  record Died(@Nullable Slot slot, int line, String detail) implements Fault {}
}
