package io.mnemogen.sandbox.jail;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/// Raw system calls.
final class Kernel {
  private static final long ERRNO =
      Linker.Option.captureStateLayout().byteOffset(MemoryLayout.PathElement.groupElement("errno"));
  private static final MethodHandle SYSCALL =
      Linker.nativeLinker()
          .downcallHandle(
              Linker.nativeLinker().defaultLookup().find("syscall").orElseThrow(),
              FunctionDescriptor.of(
                  JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
              Linker.Option.captureCallState("errno"),
              Linker.Option.firstVariadicArg(1));

  private Kernel() {}

  /// What a call gave: its value, or minus the error number.
  ///
  /// @throws JailException if the call is not known here
  static long call(SystemCall call, long... arguments) {
    int number = Architecture.here().map(call::on).orElse(SystemCall.NONE);
    if (number == SystemCall.NONE) {
      throw new JailException(call + " is " + Architecture.unknown());
    }
    var a = new long[5];
    System.arraycopy(arguments, 0, a, 0, arguments.length);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(Linker.Option.captureStateLayout());
      long value = (long) SYSCALL.invokeExact(state, (long) number, a[0], a[1], a[2], a[3], a[4]);
      return value == -1 ? -state.get(JAVA_INT, ERRNO) : value;
    } catch (Throwable e) {
      throw new IllegalStateException("a system call does not throw", e);
    }
  }

  /// @throws JailException if the call fails
  static long must(String what, SystemCall call, long... arguments) {
    long value = call(call, arguments);
    if (value < 0) {
      throw new JailException("%s failed with error %d".formatted(what, -value));
    }
    return value;
  }
}
