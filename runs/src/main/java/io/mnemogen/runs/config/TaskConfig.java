package io.mnemogen.runs.config;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.TaskOptions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What memories are tried on.
///
/// @param family the catalogue name of the task family
/// @param data the data file or folder, for families that need one
/// @param testData data kept aside for the test split
/// @param budget tokens a recollection may cost; 0 means the family's default
/// @param budgetUnit what the budget counts
/// @param mode whether memory learns during deployment
/// @param seed what suites are dealt for
/// @param options further options of the family, by name
public record TaskConfig(
    String family,
    @Nullable String data,
    @Nullable String testData,
    int budget,
    BudgetUnit budgetUnit,
    Mode mode,
    long seed,
    SequencedMap<String, String> options) {
  /// The same with its data elsewhere.
  public TaskConfig on(@Nullable String otherData, @Nullable String otherTestData) {
    return new TaskConfig(
        family, otherData, otherTestData, budget, budgetUnit, mode, seed, options);
  }

  /// The options in the form the task catalogue takes.
  public TaskOptions taskOptions() {
    return new TaskOptions(
        data == null ? null : Path.of(data),
        testData == null ? null : Path.of(testData),
        budget,
        budgetUnit,
        mode,
        new LinkedHashMap<>(options));
  }
}
