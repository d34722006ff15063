package io.mnemogen.sandbox.bench;

import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.bench.Figure.Goal;
import io.mnemogen.sandbox.host.ProcessSandbox;
import io.mnemogen.sandbox.launch.GuestImage;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// How long a jailed guest takes from its spawning: to be ready, which means warmed up by one
/// compilation and locked in, and to have compiled its first design.
///
/// @param name of the image
/// @param rounds how often
record StartUp(String name, GuestImage image, int rounds) {
  void measure(@Nullable Goal goal, Consumer<Figure> figures) throws IOException {
    var ready = new double[rounds];
    var used = new double[rounds];
    var compiled = new double[rounds];
    var memory = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      Cost start = Cost.now(List.of());
      try (ProcessSandbox sandbox = Specimen.guest(image)) {
        Cost warm = Cost.now(sandbox.guests());
        ready[i] = warm.since(start).wallMillis(1);
        used[i] = warm.processorMillis(1);
        memory[i] = ResidentMemory.largest(sandbox.guests());
        try (Session session = Specimen.open(sandbox)) {
          Specimen.requireSound(session);
          compiled[i] = Cost.now(List.of()).since(start).wallMillis(1);
        }
      }
    }
    figures.accept(new Figure("guest ready, %s".formatted(name), Figure.median(ready), "ms", goal));
    figures.accept(
        Figure.of("guest ready, %s: processor time".formatted(name), Figure.median(used), "ms"));
    figures.accept(
        Figure.of("first design compiled, %s".formatted(name), Figure.median(compiled), "ms"));
    figures.accept(
        Figure.of(
            "memory of a guest that is ready, %s".formatted(name), Figure.median(memory), "MB"));
  }
}
