package io.mnemogen.sandbox.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/// A pair of streams that carries frames: four bytes of length, four bytes naming the call, then
/// one message. Sending is safe from several threads; receiving belongs to one.
final class Frames {
  private static final int HEAD = 8;

  private final InputStream in;
  private final OutputStream out;
  private final int longest;
  private final Packer packer = new Packer();

  /// @param longest the longest frame accepted, in bytes
  Frames(InputStream in, OutputStream out, int longest) {
    this.in = in;
    this.out = out;
    this.longest = longest;
  }

  /// Writes one message.
  interface Body {
    void write(Packer out);
  }

  synchronized void send(int call, Body body, boolean flush) throws IOException {
    packer.clear();
    packer.i32(0).i32(call);
    body.write(packer);
    packer.patch(0, packer.size() - 4);
    out.write(packer.array(), 0, packer.size());
    if (flush) {
      out.flush();
    }
  }

  /// The next frame, positioned after its length.
  ///
  /// @throws EOFException if the other side is gone
  /// @throws WireException if the length is impossible
  ByteBuffer receive() throws IOException {
    byte[] head = new byte[4];
    fill(head);
    int length = ByteBuffer.wrap(head).getInt();
    if (length <= HEAD - 4 || length > longest) {
      throw new WireException("a frame has 5 to %d bytes, but has %d".formatted(longest, length));
    }
    byte[] frame = new byte[length];
    fill(frame);
    return ByteBuffer.wrap(frame);
  }

  private void fill(byte[] target) throws IOException {
    if (in.readNBytes(target, 0, target.length) < target.length) {
      throw new EOFException("the other side has closed its end");
    }
  }
}
