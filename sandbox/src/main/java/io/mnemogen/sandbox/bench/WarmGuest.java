package io.mnemogen.sandbox.bench;

import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.host.ProcessSandbox;
import io.mnemogen.sandbox.launch.GuestImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// What candidates cost in a guest that has served before, and what the jail adds to it.
record WarmGuest(GuestImage image) {
  private static final int WARMING = 200;
  private static final int COMPILATIONS = 100;
  private static final int TRIPS = 10_000;
  private static final int ROUNDS = 15;
  private static final int ROUND = 10;

  void measure(Consumer<Figure> figures) throws IOException {
    try (ProcessSandbox guest = Specimen.guest(image)) {
      repeat(WARMING, () -> Specimen.live(guest));
      compiling(guest, figures);
      roundTrip(guest, figures);
      varied(guest, figures);
    }
    try (ProcessSandbox jailed = Specimen.guest(image);
        ProcessSandbox open = Specimen.unjailedGuest(image)) {
      repeat(WARMING, () -> Specimen.live(jailed));
      repeat(WARMING, () -> Specimen.live(open));
      compare(jailed, open, figures);
      figures.accept(
          Figure.of(
              "memory of a guest after %d candidates".formatted(WARMING + ROUNDS * ROUND),
              ResidentMemory.largest(jailed.guests()),
              "MB"));
    }
  }

  private static void compiling(ProcessSandbox sandbox, Consumer<Figure> figures) {
    List<Long> guest = sandbox.guests();
    Cost start = Cost.now(guest);
    for (int i = 0; i < COMPILATIONS; i++) {
      Specimen.open(sandbox).close();
    }
    Cost spent = Cost.now(guest).since(start);
    figures.accept(
        Figure.of(
            "compiling 99 lines in a warm guest: processor time",
            spent.processorMillis(COMPILATIONS),
            "ms",
            Figure.Goal.atMost(20)));
    figures.accept(
        Figure.of("compiling 99 lines in a warm guest", spent.wallMillis(COMPILATIONS), "ms"));
  }

  private static void roundTrip(ProcessSandbox sandbox, Consumer<Figure> figures) {
    try (Session session = Specimen.open(sandbox)) {
      Memory memory = session.fresh();
      Query query = Query.begin("x".repeat(1000), "y".repeat(1000), 1, 100);
      var times = new double[TRIPS];
      Cost start = Cost.now(sandbox.guests());
      for (int i = 0; i < TRIPS; i++) {
        long sent = System.nanoTime();
        memory.recall(query);
        times[i] = (System.nanoTime() - sent) / 1e3;
      }
      Cost spent = Cost.now(sandbox.guests()).since(start);
      Specimen.requireSound(session);
      figures.accept(
          Figure.of(
              "query of 2 KB and its answer",
              Figure.median(Arrays.copyOfRange(times, TRIPS / 2, TRIPS)),
              "µs",
              Figure.Goal.atMost(100)));
      figures.accept(
          Figure.of(
              "query of 2 KB and its answer: processor time of the guest",
              1000 * spent.processorMillis(TRIPS),
              "µs"));
    }
  }

  private static void varied(ProcessSandbox guest, Consumer<Figure> figures) {
    var cost = new Cost(0, 0);
    for (int i = 0; i < ROUNDS; i++) {
      cost = cost.plus(round(() -> Specimen.liveVaried(guest), guest));
    }
    figures.accept(
        Figure.of(
            "candidate of %d calls, three of its four slots seen before: processor time"
                .formatted(Specimen.CALLS),
            cost.processorMillis(ROUNDS * ROUND),
            "ms"));
  }

  /// Turns are taken in short rounds, so that a busy machine is busy for both. Both guests have
  /// served as many candidates, few enough that neither is replaced by a cold one in the meantime.
  private static void compare(
      ProcessSandbox jailed, ProcessSandbox open, Consumer<Figure> figures) {
    var inJail = new Cost(0, 0);
    var outside = new Cost(0, 0);
    for (int i = 0; i < ROUNDS; i++) {
      inJail = inJail.plus(round(() -> Specimen.live(jailed), jailed));
      outside = outside.plus(round(() -> Specimen.live(open), open));
    }
    int candidates = ROUNDS * ROUND;
    figures.accept(
        Figure.of(
            "candidate of %d calls, compiled and all: processor time".formatted(Specimen.CALLS),
            inJail.processorMillis(candidates),
            "ms",
            Figure.Goal.atMost(50)));
    figures.accept(
        Figure.of(
            "candidates jailed against unjailed, in one guest",
            (double) outside.wall() / inJail.wall(),
            "",
            Figure.Goal.atLeast(0.95)));
    figures.accept(
        Figure.of(
            "the same by processor time",
            (double) outside.processor() / inJail.processor(),
            "",
            Figure.Goal.atLeast(0.95)));
  }

  /// What candidates cost, in a round in which no guest was replaced.
  private static Cost round(Runnable life, ProcessSandbox sandbox) {
    while (true) {
      List<Long> processes = Specimen.processes(sandbox);
      Cost start = Cost.now(processes);
      repeat(ROUND, life);
      if (processes.equals(Specimen.processes(sandbox))) {
        return Cost.now(processes).since(start);
      }
    }
  }

  private static void repeat(int times, Runnable life) {
    for (int i = 0; i < times; i++) {
      life.run();
    }
  }
}
