package io.mnemogen.runtime.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Stands between a server and its standard streams: lets JSON-RPC messages in, a line each, and
/// answers everything else with an error of the protocol, so that garbage never reaches the server.
/// When the input ends, it waits until every request has its answer.
final class Gate {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LONGEST = 4 << 20;

  /// Milliseconds: a memory may have to live a long past again before it answers.
  private static final long PATIENCE = 600_000;

  private static final int PARSE_ERROR = -32700;
  private static final int INVALID_REQUEST = -32600;

  private final InputStream in;
  private final OutputStream out;
  private final CountDownLatch ended = new CountDownLatch(1);
  private int unanswered;

  Gate(InputStream in, OutputStream out) {
    this.in = new BufferedInputStream(in);
    this.out = out;
  }

  /// The messages, for the server.
  InputStream messages() {
    return new Messages();
  }

  /// Where the server writes, a line a message.
  OutputStream answers() {
    return new Answers();
  }

  /// Waits until the input has ended.
  void awaitEnd() throws InterruptedException {
    ended.await();
  }

  /// The next line that is a message, or null at the end.
  private byte @Nullable [] next() throws IOException {
    while (true) {
      byte[] line = line();
      if (line == null) {
        settle();
        ended.countDown();
        return null;
      }
      if (new String(line, StandardCharsets.UTF_8).isBlank()) {
        continue;
      }
      if (line.length > LONGEST) {
        refuse(null, INVALID_REQUEST, "a message has at most %d bytes".formatted(LONGEST));
      } else if (admitted(line)) {
        return line;
      }
    }
  }

  private boolean admitted(byte[] line) throws IOException {
    JsonNode message;
    try {
      message = JSON.readTree(line);
    } catch (JacksonException e) {
      refuse(null, PARSE_ERROR, "a message is one line of JSON, but this is not: " + brief(e));
      return false;
    }
    JsonNode id = message.get("id");
    boolean request = message.path("method").isString();
    boolean answer = message.has("result") || message.has("error");
    if (!message.path("jsonrpc").asString("").equals("2.0") || !(request || answer)) {
      refuse(id, INVALID_REQUEST, "a message is a JSON-RPC 2.0 request, notification or answer");
      return false;
    }
    if (request && id != null) {
      count(1);
    }
    return true;
  }

  private byte @Nullable [] line() throws IOException {
    var line = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    while (next >= 0 && next != '\n') {
      if (line.size() <= LONGEST) {
        line.write(next);
      }
      next = in.read();
    }
    return line.toByteArray();
  }

  private void refuse(@Nullable JsonNode id, int code, String words) throws IOException {
    var error = new LinkedHashMap<String, Object>();
    error.put("code", code);
    error.put("message", words);
    var answer = new LinkedHashMap<String, @Nullable Object>();
    answer.put("jsonrpc", "2.0");
    answer.put("id", id);
    answer.put("error", error);
    write(JSON.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8));
  }

  private synchronized void write(byte[] line) throws IOException {
    out.write(line);
    out.write('\n');
    out.flush();
  }

  private synchronized void count(int more) {
    unanswered += more;
    notifyAll();
  }

  private synchronized void settle() {
    long deadline = System.nanoTime() / 1_000_000 + PATIENCE;
    try {
      for (long left = PATIENCE; unanswered > 0 && left > 0; ) {
        wait(left);
        left = deadline - System.nanoTime() / 1_000_000;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String brief(JacksonException e) {
    return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
  }

  /// Admitted lines as a stream.
  private final class Messages extends InputStream {
    private byte[] line = {};
    private int at;

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (at == line.length && !refill()) {
        return -1;
      }
      int count = Math.min(length, line.length - at);
      System.arraycopy(line, at, target, offset, count);
      at += count;
      return count;
    }

    private boolean refill() throws IOException {
      byte[] admitted = next();
      if (admitted == null) {
        return false;
      }
      line = java.util.Arrays.copyOf(admitted, admitted.length + 1);
      line[admitted.length] = '\n';
      at = 0;
      return true;
    }
  }

  /// Collects what the server writes into whole lines.
  private final class Answers extends OutputStream {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int one) throws IOException {
      if (one != '\n') {
        line.write(one);
        return;
      }
      byte[] whole = line.toByteArray();
      line.reset();
      Gate.this.write(whole);
      if (!JSON.readTree(whole).has("method")) {
        count(-1);
      }
    }
  }
}
