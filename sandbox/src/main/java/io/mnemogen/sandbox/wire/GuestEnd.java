package io.mnemogen.sandbox.wire;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// The guest's end of the wire. Receiving belongs to one thread, sending to any.
public final class GuestEnd {
  private static final int LONGEST = 256 << 20;
  private final Frames frames;
  private volatile int call;

  /// Over a pair of streams.
  public GuestEnd(InputStream in, OutputStream out) {
    this.frames =
        new Frames(
            new BufferedInputStream(in, 1 << 16), new BufferedOutputStream(out, 1 << 16), LONGEST);
  }

  /// The host's next message.
  public HostMessage receive() throws IOException {
    var in = new Unpacker(frames.receive());
    call = in.i32();
    HostMessage message = HostCodec.read(in);
    in.end();
    return message;
  }

  /// Sends a message at once.
  public void send(GuestMessage message) throws IOException {
    frames.send(call, out -> GuestCodec.write(out, message), true);
  }

  /// Sends a message no later than the next one sent at once.
  public void post(GuestMessage message) throws IOException {
    frames.send(call, out -> GuestCodec.write(out, message), false);
  }
}
