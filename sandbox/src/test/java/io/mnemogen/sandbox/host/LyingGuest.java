package io.mnemogen.sandbox.host;

import io.mnemogen.sandbox.wire.GuestEnd;
import io.mnemogen.sandbox.wire.GuestMessage;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/// A program in the place of a guest that was taken over: it says that it is ready, takes one call,
/// and then lies in the way its argument names.
final class LyingGuest {
  private LyingGuest() {}

  static final List<String> LIES =
      List.of(
          "garbage",
          "huge-length",
          "negative-length",
          "wrong-call",
          "unknown-tag",
          "count-bomb",
          "trailing-bytes",
          "truncated",
          "unasked-answers",
          "second-ready",
          "flood-of-embeddings",
          "negative-size",
          "silence",
          "exit",
          "exit-3");

  public static void main(String[] args) throws IOException {
    var out = new FileOutputStream(FileDescriptor.out);
    var wire = new GuestEnd(new FileInputStream(FileDescriptor.in), out);
    wire.send(new GuestMessage.Ready(List.of()));
    wire.receive();
    lie(args[0], wire, out);
    wire.receive();
  }

  private static void lie(String how, GuestEnd wire, OutputStream out) throws IOException {
    switch (how) {
      case "garbage" -> out.write("GET / HTTP/1.1\r\nHost: here\r\n\r\n".repeat(100).getBytes());
      case "huge-length" -> out.write(frame(Integer.MAX_VALUE, 1, 2));
      case "negative-length" -> out.write(frame(-1, 1, 2));
      case "wrong-call" -> out.write(frame(21, 77, 2));
      case "unknown-tag" -> out.write(frame(21, 1, 99));
      case "count-bomb" ->
          out.write(
              ByteBuffer.allocate(13)
                  .putInt(9)
                  .putInt(1)
                  .put((byte) 3)
                  .putInt(Integer.MAX_VALUE)
                  .array());
      case "trailing-bytes" -> out.write(frame(200, 1, 2));
      case "truncated" -> {
        out.write(new byte[] {0, 0, 1, 0, 0});
        out.flush();
        Runtime.getRuntime().halt(0);
      }
      case "unasked-answers" -> {
        for (int i = 0; i < 10; i++) {
          wire.post(new GuestMessage.Found(List.of()));
        }
        wire.send(new GuestMessage.Probed(List.of()));
      }
      case "second-ready" -> wire.send(new GuestMessage.Ready(List.of()));
      case "flood-of-embeddings" -> {
        while (true) {
          wire.send(new GuestMessage.Embed(List.of("x".repeat(100_000))));
        }
      }
      case "negative-size" ->
          out.write(
              ByteBuffer.allocate(25)
                  .putInt(21)
                  .putInt(1)
                  .put((byte) 2)
                  .putLong(-5)
                  .putLong(-5)
                  .array());
      case "silence" -> {}
      case "exit" -> Runtime.getRuntime().halt(0);
      case "exit-3" -> Runtime.getRuntime().halt(3);
      default -> throw new IllegalArgumentException(how);
    }
    out.flush();
  }

  private static byte[] frame(int length, int call, int tag) {
    return ByteBuffer.allocate(204).putInt(length).putInt(call).put((byte) tag).array();
  }
}
