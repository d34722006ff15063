package io.mnemogen.sandbox.jail;

import java.util.List;

/// The kernel's interpreter of seccomp filters (classic BPF), as far as our filters use it.
///
/// @param audit the architecture a call comes from
/// @param program the filter
record Machine(int audit, List<Filter.Instruction> program) {
  static final int ALLOW = 0x7fff0000;
  static final int KILL = 0x80000000;
  static final int ERROR = 0x00050000;

  /// What the filter answers to a call.
  int answer(int number, long... arguments) {
    int accumulator = 0;
    for (int at = 0; ; at++) {
      Filter.Instruction now = program.get(at);
      switch (now.code()) {
        case 0x20 -> accumulator = word(number, arguments, now.value());
        case 0x15 -> at += accumulator == now.value() ? now.ifTrue() : now.ifFalse();
        case 0x35 ->
            at +=
                Integer.compareUnsigned(accumulator, now.value()) >= 0
                    ? now.ifTrue()
                    : now.ifFalse();
        case 0x45 -> at += (accumulator & now.value()) != 0 ? now.ifTrue() : now.ifFalse();
        case 0x06 -> {
          return now.value();
        }
        default -> throw new IllegalStateException("unknown instruction " + now);
      }
    }
  }

  /// A word of `struct seccomp_data`: number, architecture, instruction pointer, six arguments.
  private int word(int number, long[] arguments, int offset) {
    if (offset == 0) {
      return number;
    }
    if (offset == 4) {
      return audit;
    }
    int argument = (offset - 16) / 8;
    long value = argument < arguments.length ? arguments[argument] : 0;
    return (int) (offset % 8 == 0 ? value : value >>> 32);
  }
}
