package io.mnemogen.tasks.catalogue;

import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.adventure.Adventure;
import io.mnemogen.tasks.dungeon.Dungeon;
import io.mnemogen.tasks.external.External;
import io.mnemogen.tasks.facts.Facts;
import io.mnemogen.tasks.forget.Forget;
import io.mnemogen.tasks.household.Household;
import io.mnemogen.tasks.intents.Intents;
import io.mnemogen.tasks.ledger.Ledger;
import io.mnemogen.tasks.locomo.LocomoFamily;
import io.mnemogen.tasks.longmemeval.LongMemEval;
import io.mnemogen.tasks.preferences.Preferences;
import io.mnemogen.tasks.retrieval.Retrieval;
import io.mnemogen.tasks.rulesgrid.RulesGrid;
import java.util.List;
import java.util.function.Function;

/// The catalogue of task families. A new family is one package and one line here.
public final class TaskFamilies {
  private static final List<Entry> CATALOGUE =
      List.of(
          new Entry(Household.NAME, Household.IDEA, Household::new),
          new Entry(Adventure.NAME, Adventure.IDEA, Adventure::new),
          new Entry(Dungeon.NAME, Dungeon.IDEA, Dungeon::new),
          new Entry(RulesGrid.NAME, RulesGrid.IDEA, RulesGrid::new),
          new Entry(LocomoFamily.NAME, LocomoFamily.IDEA, LocomoFamily::open),
          new Entry(Intents.NAME, Intents.IDEA, Intents::new),
          new Entry(Facts.NAME, Facts.IDEA, Facts::new),
          new Entry(Ledger.NAME, Ledger.IDEA, Ledger::new),
          new Entry(Forget.NAME, Forget.IDEA, Forget::new),
          new Entry(Preferences.NAME, Preferences.IDEA, Preferences::new),
          new Entry(LongMemEval.NAME, LongMemEval.IDEA, LongMemEval::new),
          new Entry(Retrieval.NAME, Retrieval.IDEA, Retrieval::new),
          new Entry(External.NAME, External.IDEA, External::new));

  private TaskFamilies() {}

  /// What is known of a family without opening it.
  ///
  /// @param name the catalogue name
  /// @param idea what it measures, in one line
  /// @param opener opens it with a user's options
  public record Entry(String name, String idea, Function<TaskOptions, TaskFamily> opener) {}

  /// All families, in the order of the catalogue.
  public static List<Entry> entries() {
    return CATALOGUE;
  }

  /// The names of all families, in the order of the catalogue.
  public static List<String> names() {
    return CATALOGUE.stream().map(Entry::name).toList();
  }

  /// Opens a family: reads its data and checks its options, deals nothing yet.
  ///
  /// @throws TaskProblem if there is no such family, its data cannot be read or an option is
  ///   impossible
  public static TaskFamily open(String name, TaskOptions options) {
    return CATALOGUE.stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            TaskProblem.of(
                "there is no task family '%s'; choose one of %s"
                    .formatted(name, String.join(", ", names()))))
        .opener()
        .apply(options);
  }
}
