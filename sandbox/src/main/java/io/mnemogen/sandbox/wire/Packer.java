package io.mnemogen.sandbox.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.BiConsumer;

/// Writes values into a growing buffer. Re-usable after [#clear()]; confined to one thread.
final class Packer {
  private static final int KEPT = 1 << 20;
  private ByteBuffer buffer = ByteBuffer.allocate(4096);

  Packer u8(int value) {
    room(1).put((byte) value);
    return this;
  }

  Packer flag(boolean value) {
    return u8(value ? 1 : 0);
  }

  Packer i32(int value) {
    room(4).putInt(value);
    return this;
  }

  Packer i64(long value) {
    room(8).putLong(value);
    return this;
  }

  Packer f64(double value) {
    room(8).putDouble(value);
    return this;
  }

  Packer text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    i32(bytes.length);
    room(bytes.length).put(bytes);
    return this;
  }

  Packer floats(float[] values) {
    i32(values.length);
    ByteBuffer target = room(4 * values.length);
    target.asFloatBuffer().put(values);
    target.position(target.position() + 4 * values.length);
    return this;
  }

  <T> Packer all(Collection<T> values, BiConsumer<Packer, T> each) {
    i32(values.size());
    values.forEach(v -> each.accept(this, v));
    return this;
  }

  int size() {
    return buffer.position();
  }

  void patch(int position, int value) {
    buffer.putInt(position, value);
  }

  byte[] array() {
    return buffer.array();
  }

  void clear() {
    if (buffer.capacity() > KEPT) {
      buffer = ByteBuffer.allocate(4096);
    }
    buffer.clear();
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      int wanted = Math.addExact(buffer.position(), bytes);
      ByteBuffer larger = ByteBuffer.allocate(Math.max(wanted, 2 * buffer.capacity()));
      larger.put(buffer.flip());
      buffer = larger;
    }
    return buffer;
  }
}
