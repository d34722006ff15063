package io.mnemogen.sandbox.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads values from one frame. Every length and count is checked against what is left of the frame
/// before anything is allocated, so a forged frame costs no more than its own size.
final class Unpacker {
  /// Reads one element.
  @FunctionalInterface
  interface Element<T> {
    T read(Unpacker in) throws IOException;
  }

  private final ByteBuffer buffer;

  Unpacker(ByteBuffer buffer) {
    this.buffer = buffer;
  }

  int u8() throws WireException {
    return left(1).get() & 0xff;
  }

  boolean flag() throws WireException {
    int value = u8();
    if (value > 1) {
      throw new WireException("a flag is 0 or 1, but is " + value);
    }
    return value == 1;
  }

  int i32() throws WireException {
    return left(4).getInt();
  }

  long i64() throws WireException {
    return left(8).getLong();
  }

  double f64() throws WireException {
    return left(8).getDouble();
  }

  String text() throws WireException {
    int length = count(1);
    var text =
        new String(
            buffer.array(),
            buffer.arrayOffset() + buffer.position(),
            length,
            StandardCharsets.UTF_8);
    buffer.position(buffer.position() + length);
    return text;
  }

  float[] floats() throws WireException {
    var values = new float[count(4)];
    buffer.asFloatBuffer().get(values);
    buffer.position(buffer.position() + 4 * values.length);
    return values;
  }

  /// @param least bytes an element takes at least
  <T> List<T> all(int least, Element<T> each) throws IOException {
    int count = count(least);
    var values = new ArrayList<T>(Math.min(count, 1024));
    for (int i = 0; i < count; i++) {
      values.add(each.read(this));
    }
    return values;
  }

  /// A constant of an enum by its ordinal.
  <E> E one(E[] constants) throws WireException {
    int ordinal = u8();
    if (ordinal >= constants.length) {
      throw new WireException(
          "a choice is below %d, but is %d".formatted(constants.length, ordinal));
    }
    return constants[ordinal];
  }

  /// @throws WireException if anything of the frame is left
  void end() throws WireException {
    if (buffer.hasRemaining()) {
      throw new WireException(
          "a frame ends with its message, but %d bytes follow".formatted(buffer.remaining()));
    }
  }

  private int count(int least) throws WireException {
    int count = i32();
    if (count < 0 || (long) count * least > buffer.remaining()) {
      throw new WireException(
          "a count fits its frame, but is %d with %d bytes left"
              .formatted(count, buffer.remaining()));
    }
    return count;
  }

  private ByteBuffer left(int bytes) throws WireException {
    if (buffer.remaining() < bytes) {
      throw new WireException("a frame holds its whole message, but ends early");
    }
    return buffer;
  }
}
