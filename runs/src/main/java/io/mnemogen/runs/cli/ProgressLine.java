package io.mnemogen.runs.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// How far a command has come: a bar with the time left on a terminal, plain lines elsewhere.
/// Always on the error stream.
final class ProgressLine implements AutoCloseable {
  private static final int PLAIN_LINES = 20;

  private final PrintWriter err;
  private final String what;
  private final long total;
  private final @Nullable ProgressBar bar;
  private long done;
  private long shown;

  ProgressLine(PrintWriter err, String what, long total) {
    this.err = err;
    this.what = what;
    this.total = total;
    this.bar =
        terminal()
            ? new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build()
            : null;
  }

  /// One step is done.
  void step(String note) {
    at(done + 1, note);
  }

  /// So many steps are done.
  void at(long steps, String note) {
    done = steps;
    if (bar != null) {
      bar.stepTo(steps);
      bar.setExtraMessage(" " + note);
    } else if (done != shown && (done == total || done / apart() != shown / apart())) {
      shown = done;
      err.printf("%s %d/%d: %s%n", what, done, total, note);
      err.flush();
    }
  }

  /// Steps between plain lines.
  private long apart() {
    return Math.max(1, total / PLAIN_LINES);
  }

  /// A line that stays.
  void say(String line) {
    err.println(line);
    err.flush();
  }

  /// Nothing more will be shown. May be called again.
  void end() {
    if (bar != null) {
      bar.close();
    }
  }

  @Override
  public void close() {
    end();
  }

  private static boolean terminal() {
    var console = System.console();
    return console != null && console.isTerminal();
  }
}
