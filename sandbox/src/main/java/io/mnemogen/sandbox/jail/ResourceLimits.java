package io.mnemogen.sandbox.jail;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Resource limits of a guest process: no core files, no file growth, few open files, bounded
/// processor time and address space.
final class ResourceLimits {
  private static final int CPU = 0;
  private static final int FILE_SIZE = 1;
  private static final int CORE = 4;
  private static final int OPEN_FILES = 7;
  private static final int ADDRESS_SPACE = 9;
  private static final long HOURS_OF_CPU = 6;

  private ResourceLimits() {}

  /// Sets the limits for good.
  ///
  /// @throws JailException if the kernel refuses
  static void enter() {
    set(CORE, 0);
    set(FILE_SIZE, 0);
    set(OPEN_FILES, 64);
    set(CPU, HOURS_OF_CPU * 3600);
    set(ADDRESS_SPACE, Runtime.getRuntime().maxMemory() + (4L << 30));
  }

  private static void set(int resource, long limit) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment pair = arena.allocate(JAVA_LONG, 2);
      pair.setAtIndex(JAVA_LONG, 0, limit);
      pair.setAtIndex(JAVA_LONG, 1, limit);
      Kernel.must("limit " + resource, SystemCall.PRLIMIT64, 0, resource, pair.address(), 0);
    }
  }
}
