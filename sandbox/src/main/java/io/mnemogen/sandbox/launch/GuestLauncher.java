package io.mnemogen.sandbox.launch;

import java.io.IOException;

/// Starts guests. Closing it clears away what it needed to do so.
public interface GuestLauncher extends AutoCloseable {
  /// Starts a process that will speak the guest's side of the wire.
  ///
  /// @param heapMegabytes its heap
  Process launch(int heapMegabytes) throws IOException;

  @Override
  void close() throws IOException;
}
