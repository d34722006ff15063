package io.mnemogen.sandbox.jail;

import java.util.ArrayList;
import java.util.List;

/// A seccomp filter, instruction by instruction (classic BPF). System calls that no rule allows are
/// answered with an error.
final class Filter {
  private static final int LOAD = 0x20;
  private static final int EQUAL = 0x15;
  private static final int AT_LEAST = 0x35;
  private static final int ANY_BIT = 0x45;
  private static final int RETURN = 0x06;
  private static final int ALLOW = 0x7fff0000;
  private static final int ERROR = 0x00050000;
  private static final int KILL_PROCESS = 0x80000000;
  private static final int PERMISSION = 1;

  private final List<Instruction> instructions = new ArrayList<>();

  /// One instruction as the kernel reads it.
  record Instruction(int code, int ifTrue, int ifFalse, int value) {}

  private final Architecture here;

  /// A filter for system calls of this architecture, and no other numbering of them. A rule for a
  /// call that the architecture does not have says nothing.
  Filter(Architecture here) {
    this.here = here;
    add(LOAD, 0, 0, 4);
    add(EQUAL, 1, 0, here.audit());
    add(RETURN, 0, 0, KILL_PROCESS);
    add(LOAD, 0, 0, 0);
    add(AT_LEAST, 0, 1, 0x40000000);
    add(RETURN, 0, 0, KILL_PROCESS);
  }

  /// Allows a call whatever its arguments.
  Filter allow(SystemCall... calls) {
    for (SystemCall call : calls) {
      if (exists(call)) {
        add(EQUAL, 0, 1, call.on(here));
        add(RETURN, 0, 0, ALLOW);
      }
    }
    return this;
  }

  /// Answers a call with this error.
  Filter fail(SystemCall call, int error) {
    if (exists(call)) {
      add(EQUAL, 0, 1, call.on(here));
      add(RETURN, 0, 0, ERROR | error);
    }
    return this;
  }

  /// Allows a call when one argument has one of these values.
  Filter allowIf(SystemCall call, int argument, int... values) {
    add(EQUAL, 0, 2 * values.length + 2, call.on(here));
    add(LOAD, 0, 0, 16 + 8 * argument);
    for (int value : values) {
      add(EQUAL, 0, 1, value);
      add(RETURN, 0, 0, ALLOW);
    }
    add(RETURN, 0, 0, ERROR | PERMISSION);
    return this;
  }

  /// Allows a call when one argument has all these bits and none of those.
  Filter allowBits(SystemCall call, int argument, int all, int none) {
    int bits = Integer.bitCount(all);
    add(EQUAL, 0, bits + 4 + bits, call.on(here));
    add(LOAD, 0, 0, 16 + 8 * argument);
    for (int bit = 1; bit != 0; bit <<= 1) {
      if ((all & bit) != 0) {
        add(ANY_BIT, 1, 0, bit);
        add(RETURN, 0, 0, ERROR | PERMISSION);
      }
    }
    add(ANY_BIT, 0, 1, none);
    add(RETURN, 0, 0, ERROR | PERMISSION);
    add(RETURN, 0, 0, ALLOW);
    return this;
  }

  /// Allows a call when one argument lacks a bit, or another has one.
  Filter allowUnless(SystemCall call, int argument, int bit, int other, int saving) {
    add(EQUAL, 0, 6, call.on(here));
    add(LOAD, 0, 0, 16 + 8 * argument);
    add(ANY_BIT, 0, 2, bit);
    add(LOAD, 0, 0, 16 + 8 * other);
    add(ANY_BIT, 0, 1, saving);
    add(RETURN, 0, 0, ALLOW);
    add(RETURN, 0, 0, ERROR | PERMISSION);
    return this;
  }

  /// Allows a call when one argument, a pointer, is null. Both halves are looked at: an address may
  /// well end in 32 zeros.
  Filter allowNull(SystemCall call, int argument) {
    add(EQUAL, 0, 6, call.on(here));
    add(LOAD, 0, 0, 16 + 8 * argument);
    add(EQUAL, 0, 3, 0);
    add(LOAD, 0, 0, 20 + 8 * argument);
    add(EQUAL, 0, 1, 0);
    add(RETURN, 0, 0, ALLOW);
    add(RETURN, 0, 0, ERROR | PERMISSION);
    return this;
  }

  /// The whole filter, ending in refusal.
  List<Instruction> build() {
    var all = new ArrayList<>(instructions);
    all.add(new Instruction(RETURN, 0, 0, ERROR | PERMISSION));
    return all;
  }

  private boolean exists(SystemCall call) {
    return call.on(here) != SystemCall.NONE;
  }

  private void add(int code, int ifTrue, int ifFalse, int value) {
    instructions.add(new Instruction(code, ifTrue, ifFalse, value));
  }
}
