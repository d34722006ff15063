package io.mnemogen.runs.cli;

import io.mnemogen.evolve.Progress;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.runs.RunListener;
import java.io.PrintWriter;
import java.util.Locale;

/// The progress of a search on the error stream: generation, designs judged, best quality, faults,
/// what models cost so far; and after each generation what it cost, role by role.
final class SearchProgress implements RunListener, AutoCloseable {
  private final PrintWriter err;
  private final GenerationSpending spending;
  private ProgressLine line;

  SearchProgress(PrintWriter err, int evaluations, GenerationSpending spending) {
    this.spending = spending;
    this.err = err;
    this.line = new ProgressLine(err, "evaluations", evaluations);
  }

  void say(String words) {
    line.say(words);
  }

  @Override
  public void judged(Specimen specimen, Progress progress) {
    line.at(
        (long) Math.floor(Math.min(progress.evaluations(), progress.spent())),
        String.format(
            Locale.ROOT,
            "%d designs, generation %d, best %.3f, %d dropped, %d faults%s",
            progress.judged(),
            progress.generation(),
            Math.max(0, progress.best()),
            progress.dropped(),
            progress.faults(),
            spending.soFar()));
  }

  @Override
  public void generation(Progress progress) {
    String spent = spending.generation(progress.generation());
    if (!spent.isEmpty()) {
      line.say(spent);
    }
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
