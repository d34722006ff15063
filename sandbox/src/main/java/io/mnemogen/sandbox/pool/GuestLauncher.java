package io.mnemogen.sandbox.pool;

import java.io.IOException;

/// Starts guests.
@FunctionalInterface
public interface GuestLauncher {
  /// Starts a process that will speak the guest's side of the wire.
  ///
  /// @param heapMegabytes its heap
  Process launch(int heapMegabytes) throws IOException;
}
