package io.mnemogen.sandbox.pool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Drains a stream and keeps its last few thousand bytes, for error messages.
final class Tail {
  private final byte[] kept = new byte[4096];
  private long seen;

  /// Starts draining in a thread of its own, until the stream ends. A platform thread: reading a
  /// pipe holds on to the carrier of a virtual one, and few guests would starve all others.
  static Tail of(InputStream stream) {
    var tail = new Tail();
    Thread.ofPlatform().daemon().name("guest-tail").start(() -> tail.drain(stream));
    return tail;
  }

  /// What was said last.
  synchronized String text() {
    int length = (int) Math.min(seen, kept.length);
    var ordered = new byte[length];
    for (int i = 0; i < length; i++) {
      ordered[i] = kept[(int) ((seen - length + i) % kept.length)];
    }
    return new String(ordered, StandardCharsets.UTF_8).strip();
  }

  private void drain(InputStream stream) {
    var chunk = new byte[1024];
    try (stream) {
      for (int n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
        add(chunk, n);
      }
    } catch (IOException processIsGone) {
      return;
    }
  }

  private synchronized void add(byte[] chunk, int length) {
    for (int i = 0; i < length; i++) {
      kept[(int) (seen++ % kept.length)] = chunk[i];
    }
  }
}
