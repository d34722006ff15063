package io.mnemogen.tasks.world;

import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.fake.FakeMemory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// A memory that knows the plan of every quest: the most that guidance can do.
public final class Oracle {
  private Oracle() {}

  /// Oracles for the courses of a suite, to be asked for in order.
  ///
  /// @param plan the commands that solve a quest
  public static <Q extends Quest> Supplier<Memory> of(
      TaskSuite suite, Class<Q> kind, Function<Q, List<Command>> plan) {
    var courses = suite.courses().iterator();
    return () -> course(courses.next(), quest -> plan.apply(kind.cast(quest)));
  }

  private static Memory course(Course course, Function<Quest, List<Command>> plan) {
    Map<Query, String> plans = new HashMap<>();
    for (Episode episode : course.deployment()) {
      List<Command> commands = plan.apply(((WorldEpisode) episode).quest());
      plans.put(episode.query(), String.join("\n", commands.stream().map(Command::text).toList()));
    }
    return new FakeMemory(
        (query, lived) -> List.of(Recalled.of(plans.getOrDefault(query, ""), 1, "plan")));
  }
}
