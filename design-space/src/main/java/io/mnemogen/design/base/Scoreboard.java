package io.mnemogen.design.base;

import java.util.HashMap;
import java.util.Map;

/// Use and success counts and a running value per unit.
public final class Scoreboard implements UnitView {
  private static final class Row {
    private int uses;
    private int successes;
    private double value;
  }

  private final Map<String, Row> rows = new HashMap<>();
  private final Seal seal;

  Scoreboard(Seal seal) {
    this.seal = seal;
  }

  /// Counts one use of a unit.
  public void credit(String id, boolean success) {
    seal.check("credit");
    Row row = rows.computeIfAbsent(id, i -> new Row());
    row.uses++;
    if (success) {
      row.successes++;
    }
  }

  /// Moves the value of a unit towards a reward: `value += rate · (reward − value)`, from 0.
  ///
  /// @param rate in [0, 1]
  public void reward(String id, double reward, double rate) {
    seal.check("reward");
    Row row = rows.computeIfAbsent(id, i -> new Row());
    row.value += rate * (reward - row.value);
  }

  /// How often the unit was used.
  public int uses(String id) {
    Row row = rows.get(id);
    return row == null ? 0 : row.uses;
  }

  /// How often it was used with success.
  public int successes(String id) {
    Row row = rows.get(id);
    return row == null ? 0 : row.successes;
  }

  /// The Laplace-smoothed success rate `(successes + 1) / (uses + 2)`; 0.5 for an unused unit.
  public double rate(String id) {
    return (successes(id) + 1.0) / (uses(id) + 2.0);
  }

  /// The running value; 0 for an unknown unit.
  public double value(String id) {
    Row row = rows.get(id);
    return row == null ? 0 : row.value;
  }

  @Override
  public void forget(String id) {
    rows.remove(id);
  }
}
