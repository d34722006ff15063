package io.mnemogen.tasks.household;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.Trial;
import io.mnemogen.tasks.fake.FakeMemory;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Supplier;

/// Measures environment and agent: a suite of 136 episodes with trivial memories, CPU time of the
/// playing thread, after warming up.
final class HouseholdBenchmark {
  private static final int EPISODES = 136;
  private static final int ROUNDS = 40;

  private HouseholdBenchmark() {}

  public static void main(String[] args) {
    TaskSuite suite =
        new Household(TaskOptions.DEFAULT.with("families", "1").with("episodes", "" + EPISODES))
            .deal(Split.TRAIN, 1);
    var trial = new Trial(suite, BudgetUnit.TOKENS.counter());
    measure("no memory", trial, FakeMemory::none);
    measure("whole store", trial, FakeMemory::wholeStore);
    measure("everything", trial, FakeMemory::everything);
  }

  private static void measure(String name, Trial trial, Supplier<Memory> memory) {
    var threads = ManagementFactory.getThreadMXBean();
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      trial.run(memory);
      best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / 1e6);
    }
    System.out.printf(
        Locale.ROOT,
        "%-12s %.1f ms a suite of %d episodes, %.3f ms an episode%n",
        name,
        best,
        EPISODES,
        best / EPISODES);
  }
}
