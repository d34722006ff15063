package io.mnemogen.tasks;

import io.mnemogen.design.memory.BudgetUnit;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What a user chooses about a task family before it is opened.
///
/// @param data the file or folder the family reads, or null for families that are generated
/// @param testData data kept aside, from which the test split is dealt; null when there is none
/// @param budget tokens of a recollection an agent reads; 0 for the family's default
/// @param budgetUnit what the budget counts
/// @param mode whether memory learns during deployment
/// @param extras further choices by name, read with [Extras]; a family rejects names it does not
///   know
public record TaskOptions(
    @Nullable Path data,
    @Nullable Path testData,
    int budget,
    BudgetUnit budgetUnit,
    Mode mode,
    SequencedMap<String, String> extras) {
  /// No data, the family's budget in tokens, static memory, no extras.
  public static final TaskOptions DEFAULT =
      new TaskOptions(null, null, 0, BudgetUnit.TOKENS, Mode.STATIC, new LinkedHashMap<>());

  /// @throws TaskProblem if the budget is negative
  public TaskOptions {
    if (budget < 0) {
      throw TaskProblem.of(
          "budget must be positive, or 0 for the family's default, but is " + budget);
    }
    extras = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(extras));
  }

  /// The budget chosen, or the family's.
  public int budgetOr(int familyDefault) {
    return budget == 0 ? familyDefault : budget;
  }

  /// The same options on other data.
  public TaskOptions withData(@Nullable Path other) {
    return new TaskOptions(other, testData, budget, budgetUnit, mode, extras);
  }

  /// The same options with other data kept aside for the test split.
  public TaskOptions withTestData(@Nullable Path other) {
    return new TaskOptions(data, other, budget, budgetUnit, mode, extras);
  }

  /// The same options with another budget.
  public TaskOptions withBudget(int tokens, BudgetUnit unit) {
    return new TaskOptions(data, testData, tokens, unit, mode, extras);
  }

  /// The same options in another mode.
  public TaskOptions withMode(Mode other) {
    return new TaskOptions(data, testData, budget, budgetUnit, other, extras);
  }

  /// The same options with one extra set.
  public TaskOptions with(String extra, String value) {
    var changed = new LinkedHashMap<>(extras);
    changed.put(extra, value);
    return new TaskOptions(data, testData, budget, budgetUnit, mode, changed);
  }
}
