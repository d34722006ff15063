package io.mnemogen.tasks.household;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.Trial;
import io.mnemogen.tasks.fake.FakeMemory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What environment and agent cost: a suite of 136 episodes with trivial memories, processor time
/// of the playing thread, the best of several rounds. Writes
/// `target/head-room/household-speed.txt`.
class HouseholdSpeedTest {
  private static final int EPISODES = 136;
  private static final int ROUNDS = 15;

  @Test
  void anEpisodeTakesLessThanAThirdOfAMillisecond() throws IOException {
    TaskSuite suite =
        new Household(TaskOptions.DEFAULT.with("families", "1").with("episodes", "" + EPISODES))
            .deal(Split.TRAIN, 1);
    var trial = new Trial(suite, BudgetUnit.TOKENS.counter());
    double none = milliseconds(trial, FakeMemory::none);
    double whole = milliseconds(trial, FakeMemory::wholeStore);
    double everything = milliseconds(trial, FakeMemory::everything);
    Path folder = Files.createDirectories(Path.of("target", "head-room"));
    Files.writeString(
        folder.resolve("household-speed.txt"),
        line("no memory", none) + line("whole store", whole) + line("everything", everything));

    assertThat(none / EPISODES).isLessThan(0.3);
    assertThat(none).isLessThan(50);
  }

  private static double milliseconds(Trial trial, Supplier<Memory> memory) {
    var threads = ManagementFactory.getThreadMXBean();
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      trial.run(memory);
      best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / 1e6);
    }
    return best;
  }

  private static String line(String name, double milliseconds) {
    return String.format(
        Locale.ROOT,
        "%-12s %.1f ms a suite of %d episodes, %.3f ms an episode%n",
        name,
        milliseconds,
        EPISODES,
        milliseconds / EPISODES);
  }
}
