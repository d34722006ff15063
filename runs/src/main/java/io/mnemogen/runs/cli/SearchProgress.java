package io.mnemogen.runs.cli;

import io.mnemogen.evolve.Progress;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.runs.RunListener;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Supplier;

/// The progress of a search on the error stream: generation, designs judged, best quality, faults.
final class SearchProgress implements RunListener, AutoCloseable {
  private final PrintWriter err;
  private final Supplier<String> cost;
  private ProgressLine line;

  /// @param cost what models cost so far, put after the rest
  SearchProgress(PrintWriter err, int evaluations, Supplier<String> cost) {
    this.cost = cost;
    this.err = err;
    this.line = new ProgressLine(err, "evaluations", evaluations);
  }

  void say(String words) {
    line.say(words);
  }

  @Override
  public void judged(Specimen specimen, Progress progress) {
    line.at(
        (long) Math.floor(progress.spent()),
        String.format(
            Locale.ROOT,
            "%d designs, generation %d, best %.3f, %d dropped, %d faults%s",
            progress.judged(),
            progress.generation(),
            Math.max(0, progress.best()),
            progress.dropped(),
            progress.faults(),
            cost.get()));
  }

  @Override
  public void testing(int designs) {
    line.end();
    line = new ProgressLine(err, "tested", designs);
  }

  @Override
  public void tested(String name) {
    line.step(name);
  }

  /// Nothing more will be shown.
  void end() {
    line.end();
  }

  @Override
  public void close() {
    end();
  }
}
