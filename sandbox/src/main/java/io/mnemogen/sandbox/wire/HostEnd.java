package io.mnemogen.sandbox.wire;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// The host's end of the wire. Used by one thread at a time.
public final class HostEnd {
  private final InputStream in;
  private final Frames frames;
  private int call;

  /// @param longest the longest frame accepted from the guest, in bytes
  public HostEnd(InputStream in, OutputStream out, int longest) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.frames = new Frames(this.in, new BufferedOutputStream(out, 1 << 16), longest);
  }

  /// Begins a call: what the guest sends from now on must belong to it.
  public void call(HostMessage message) throws IOException {
    call++;
    reply(message);
  }

  /// Answers what the guest asked for during a call.
  public void reply(HostMessage message) throws IOException {
    frames.send(call, out -> HostCodec.write(out, message), true);
  }

  /// The guest's next message.
  ///
  /// @throws java.io.EOFException if the guest is gone
  /// @throws WireException if the guest speaks nonsense or of another call
  public GuestMessage receive() throws IOException {
    var in = new Unpacker(frames.receive());
    int answered = in.i32();
    if (answered != call) {
      throw new WireException(
          "call %d is running, but the guest speaks of %d".formatted(call, answered));
    }
    GuestMessage message = GuestCodec.read(in);
    in.end();
    return message;
  }

  /// Whether the guest has said something nobody has read.
  public boolean unread() throws IOException {
    return in.available() > 0;
  }
}
