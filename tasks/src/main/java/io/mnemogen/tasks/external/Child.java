package io.mnemogen.tasks.external;

import io.mnemogen.tasks.TaskProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// One run of the child process: a line goes in, a line comes out. It is meant to end when its
/// standard input does. Used by one thread at a time.
final class Child implements AutoCloseable {
  private static final int TAIL = 5;
  private static final String END = "\u0004";

  private final Process process;
  private final Writer requests;
  private final BlockingQueue<String> replies = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> complaints = new LinkedBlockingQueue<>(TAIL);
  private final Duration patience;

  /// Starts the process.
  ///
  /// @param patience how long to wait for a reply
  /// @throws TaskProblem if it cannot be started
  Child(List<String> command, Duration patience) {
    this.patience = patience;
    try {
      process = new ProcessBuilder(command).start();
    } catch (IOException e) {
      throw TaskProblem.of(
          "the environment cannot be started with `%s`: %s"
              .formatted(String.join(" ", command), e.getMessage()));
    }
    requests = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    pump(process.getInputStream(), replies::add);
    pump(process.getErrorStream(), this::complain);
  }

  /// Sends one line and waits for one.
  ///
  /// @throws EnvironmentDied if the process ended or took too long; then it is no longer running
  String exchange(String line) throws EnvironmentDied {
    try {
      requests.write(line + "\n");
      requests.flush();
      String reply = replies.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (reply != null && !reply.equals(END)) {
        return reply;
      }
      throw died(reply == null ? "did not answer within " + patience.toSeconds() + " s" : "ended");
    } catch (IOException e) {
      throw died("ended");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw died("was not waited for");
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private EnvironmentDied died(String how) {
    close();
    String said = String.join(" / ", complaints);
    return new EnvironmentDied(how + (said.isEmpty() ? "" : "; its last words: " + said));
  }

  private void complain(String line) {
    while (!line.equals(END) && !complaints.offer(line)) {
      complaints.poll();
    }
  }

  private static void pump(InputStream from, Consumer<String> to) {
    Thread.ofPlatform()
        .daemon()
        .name("environment")
        .start(() -> {
          try (var reader =
              new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
            reader.lines().forEach(to);
          } catch (IOException | java.io.UncheckedIOException e) {
            to.accept("its output broke off: " + e.getMessage());
          }
          to.accept(END);
        });
  }
}
