package io.mnemogen.sandbox.guest;

import io.mnemogen.sandbox.wire.GuestEnd;
import io.mnemogen.sandbox.wire.GuestMessage;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/// The main class of a guest process. It speaks on standard input and output, and ends when the
/// host closes either.
public final class Guest {
  private Guest() {}

  /// Warms up, says that it is ready, serves until the host is gone.
  public static void main(String[] args) {
    var wire =
        new GuestEnd(
            new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    System.setIn(InputStream.nullInputStream());
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
    try {
      Warmup.run();
      wire.send(new GuestMessage.Ready(List.of()));
      new Serving(wire).untilClosed();
    } catch (IOException hostIsGone) {
      Runtime.getRuntime().halt(0);
    }
  }
}
