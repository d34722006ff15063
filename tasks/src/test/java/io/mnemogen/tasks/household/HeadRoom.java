package io.mnemogen.tasks.household;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Scorecard;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.Trial;
import io.mnemogen.tasks.world.Command;
import io.mnemogen.tasks.world.WorldEpisode;
import java.util.List;
import java.util.Locale;

/// Prints the head-room table of the family: reference memories from none to oracle.
final class HeadRoom {
  private HeadRoom() {}

  /// @param args demonstrations, explorations, houses, errands a house
  public static void main(String[] args) {
    TaskOptions options =
        TaskOptions.DEFAULT
            .with("demonstrations", args.length > 0 ? args[0] : "12")
            .with("explorations", args.length > 1 ? args[1] : "24")
            .with("families", args.length > 2 ? args[2] : "10")
            .with("episodes", args.length > 3 ? args[3] : "60");
    long start = System.nanoTime();
    TaskSuite suite = new Household(options).deal(Split.TRAIN, 1);
    System.out.printf("dealt in %d ms%n", (System.nanoTime() - start) / 1_000_000);
    demonstrations(suite);
    var counter = BudgetUnit.TOKENS.counter();
    References.all()
        .forEach((name, memory) -> {
          long then = System.nanoTime();
          Scorecard card = new Trial(suite, counter).run(memory);
          System.out.printf(
              Locale.ROOT,
              "%-20s %.3f  tokens %5.1f  steps %4.1f  %d ms%n",
              name,
              card.quality(),
              card.contextTokens(),
              card.metrics().get("steps"),
              (System.nanoTime() - then) / 1_000_000);
          if (args.length > 4 && args[4].equals(name)) {
            card.transcripts().forEach(System.out::println);
          }
        });
    System.out.printf(Locale.ROOT, "%-20s %.3f%n", "oracle", oracle(suite));
  }

  /// The quality of the agent when it is told the clairvoyant plan.
  static double oracle(TaskSuite suite) {
    double sum = 0;
    for (Course course : suite.courses()) {
      for (Episode episode : course.deployment()) {
        HouseQuest quest = (HouseQuest) ((WorldEpisode) episode).quest();
        String plan =
            String.join("\n", Expert.clairvoyant(quest).stream().map(Command::text).toList());
        Recollection told = Recollection.of(List.of(Recalled.of(plan, 1, "plan")));
        Query query = episode.query();
        sum +=
            episode
                .play(told.within(query.budget(), BudgetUnit.TOKENS.counter()), q -> told)
                .quality();
      }
    }
    return sum / suite.episodes();
  }

  private static void demonstrations(TaskSuite suite) {
    System.out.printf(
        Locale.ROOT,
        "commands a demonstration %.1f, a clairvoyant plan %.1f%n",
        suite.courses().stream()
            .flatMap(course -> course.collection().stream())
            .filter(experience -> experience.id().startsWith("demo"))
            .mapToInt(experience -> experience.turns().size() / 2)
            .average()
            .orElse(0),
        suite.courses().stream()
            .flatMap(course -> course.deployment().stream())
            .mapToInt(e -> Expert.clairvoyant((HouseQuest) ((WorldEpisode) e).quest()).size())
            .average()
            .orElse(0));
  }
}
