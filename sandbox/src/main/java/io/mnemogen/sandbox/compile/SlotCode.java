package io.mnemogen.sandbox.compile;

import org.jspecify.annotations.Nullable;

/// One loaded slot program.
@FunctionalInterface
public interface SlotCode {
  /// Runs the slot with the arguments of its signature; the result is untrusted.
  ///
  /// @throws Throwable whatever the candidate throws
  @Nullable Object call(Object... arguments) throws Throwable;
}
