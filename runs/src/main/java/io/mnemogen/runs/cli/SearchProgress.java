package io.mnemogen.runs.cli;

import io.mnemogen.evolve.Progress;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.runs.RunListener;
import java.io.PrintWriter;
import java.util.Locale;

/// The progress of a search on the error stream: generation, designs judged, best quality, faults,
/// what models cost so far; after each generation what it cost, role by role; then elites
/// validated, shorter designs tried and designs tested.
final class SearchProgress implements RunListener, AutoCloseable {
  private final PrintWriter err;
  private final GenerationSpending spending;
  private ProgressLine line;
  private boolean simplifying;

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
    if (simplifying) {
      line.step(specimen.label());
      return;
    }
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
  public void validating(int designs) {
    next("validated", designs);
  }

  @Override
  public void validated(Specimen specimen, Progress progress) {
    if (!simplifying) {
      line.step(specimen.label());
    }
  }

  @Override
  public void simplifying(int designs) {
    simplifying = true;
    next("shorter designs tried", designs);
  }

  @Override
  public void testing(int designs) {
    next("tested", designs);
  }

  @Override
  public void tested(String name) {
    line.step(name);
  }

  private void next(String what, int designs) {
    line.end();
    line = new ProgressLine(err, what, designs);
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
