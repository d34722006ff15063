package io.mnemogen.sandbox.bench;

import io.mnemogen.sandbox.host.ProcessSandbox;
import io.mnemogen.sandbox.host.Sandboxes;
import io.mnemogen.sandbox.launch.GuestImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Many candidates in one run: the last must be as quick as the first, and nothing may be left.
///
/// @param guests at work at once
/// @param candidates how many in all
record LongRun(GuestImage image, int guests, int candidates) {
  private static final int PARTS = 10;
  private static final int SLICE = 50;

  /// A tenth of the run.
  ///
  /// @param rate candidates a second
  /// @param processorMillis of host and guests for one candidate
  /// @param guestMegabytes the largest guest
  /// @param hostMegabytes what the host's heap held at the end
  private record Part(
      double rate, double processorMillis, double guestMegabytes, double hostMegabytes) {}

  void measure(Consumer<Figure> figures) throws IOException {
    var parts = new ArrayList<Part>();
    Set<Long> seen = new TreeSet<>();
    try (ProcessSandbox sandbox =
            Sandboxes.jailed(Sandboxes.plan(guests), Specimen.SERVICES, image);
        ExecutorService workers = Executors.newFixedThreadPool(guests)) {
      for (int i = 0; i < PARTS; i++) {
        parts.add(part(sandbox, workers, seen));
      }
    }
    report(parts, seen, figures);
  }

  private Part part(ProcessSandbox sandbox, ExecutorService workers, Set<Long> seen) {
    int slices = Math.max(1, candidates / PARTS / SLICE);
    double memory = 0;
    var all = new Cost(0, 0);
    var undisturbed = new Cost(0, 0);
    int counted = 0;
    for (int i = 0; i < slices; i++) {
      List<Long> processes = Specimen.processes(sandbox);
      Cost start = Cost.now(processes);
      live(sandbox, workers);
      Cost spent = Cost.now(processes).since(start);
      all = all.plus(spent);
      if (processes.equals(Specimen.processes(sandbox))) {
        undisturbed = undisturbed.plus(spent);
        counted += SLICE;
      }
      memory = Math.max(memory, ResidentMemory.largest(sandbox.guests()));
      seen.addAll(sandbox.guests());
    }
    return new Part(
        slices * SLICE / (all.wall() / 1e9), undisturbed.processorMillis(counted), memory, held());
  }

  private static void live(ProcessSandbox sandbox, ExecutorService workers) {
    Callable<Void> candidate =
        () -> {
          Specimen.live(sandbox);
          return null;
        };
    try {
      for (Future<Void> one : workers.invokeAll(Collections.nCopies(SLICE, candidate))) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("every candidate of a long run lives", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static double held() {
    System.gc();
    Runtime now = Runtime.getRuntime();
    return (now.totalMemory() - now.freeMemory()) / 1e6;
  }

  private void report(List<Part> parts, Set<Long> seen, Consumer<Figure> figures) {
    Part first = parts.getFirst();
    Part last = parts.getLast();
    int done = PARTS * Math.max(1, candidates / PARTS / SLICE) * SLICE;
    String run = "%d candidates, %d guests: ".formatted(done, guests);
    double rate = parts.stream().mapToDouble(p -> 1 / p.rate()).average().orElse(Double.NaN);
    figures.accept(
        Figure.of(run + "candidates a second", 1 / rate, "", Figure.Goal.atLeast(20.0 * guests)));
    figures.accept(
        Figure.of(
            run + "last tenth against first",
            last.rate() / first.rate(),
            "",
            Figure.Goal.atLeast(0.9)));
    figures.accept(
        Figure.of(
            run + "the same by processor time",
            first.processorMillis() / last.processorMillis(),
            "",
            Figure.Goal.atLeast(0.9)));
    figures.accept(
        Figure.of(run + "largest guest in the first tenth", first.guestMegabytes(), "MB"));
    figures.accept(
        Figure.of(
            run + "largest guest in the last tenth",
            last.guestMegabytes(),
            "MB",
            Figure.Goal.atMost(1.1 * first.guestMegabytes())));
    figures.accept(
        Figure.of(run + "host's heap after the first tenth", first.hostMegabytes(), "MB"));
    figures.accept(
        Figure.of(
            run + "host's heap after the last tenth",
            last.hostMegabytes(),
            "MB",
            Figure.Goal.atMost(first.hostMegabytes() + 10)));
    figures.accept(Figure.of(run + "guests used", seen.size(), ""));
    figures.accept(
        Figure.of(
            run + "guests left behind",
            seen.stream().filter(LongRun::alive).count(),
            "",
            Figure.Goal.atMost(0)));
  }

  /// Whether a process still lives, after a moment in which to die.
  private static boolean alive(long process) {
    return ProcessHandle.of(process)
        .map(handle -> handle.onExit().completeOnTimeout(handle, 5, TimeUnit.SECONDS).join())
        .filter(ProcessHandle::isAlive)
        .isPresent();
  }
}
