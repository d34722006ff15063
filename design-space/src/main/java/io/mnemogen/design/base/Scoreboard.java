package io.mnemogen.design.base;

import io.mnemogen.design.view.NamedView;
import io.mnemogen.design.view.Seal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;

/// What is known of how well units serve: uses, successes, a running value, votes, and when a unit
/// was last used. Ids need not be units of the base; a unit removed from the base leaves it.
public final class Scoreboard implements NamedView {
  private static final class Row {
    private int uses;
    private int successes;
    private double value;
    private double rewards;
    private int rewarded;
    private double votes;
    private long lastUse;
  }

  private static final Row UNKNOWN = new Row();

  private final SequencedMap<String, Row> rows = new LinkedHashMap<>();
  private final Seal seal;
  private long total;

  Scoreboard(Seal seal) {
    this.seal = seal;
  }

  /// Counts one use of a unit.
  public void credit(String id, boolean success) {
    Row row = change(id, "credit");
    row.uses++;
    total++;
    if (success) {
      row.successes++;
    }
  }

  /// Counts one use of each unit.
  public void creditAll(Collection<String> ids, boolean success) {
    ids.forEach(id -> credit(id, success));
  }

  /// Moves the value of a unit towards a reward: `value += rate · (reward − value)`, from 0: an
  /// exponential moving average, or a Q-value without look-ahead as in MemRL (2026,
  /// arXiv:2601.03192).
  ///
  /// @param rate in [0, 1]
  public void reward(String id, double reward, double rate) {
    Row row = change(id, "reward");
    row.value += rate * (reward - row.value);
    row.rewards += reward;
    row.rewarded++;
  }

  /// Moves the values of several units towards a reward.
  public void rewardAll(Collection<String> ids, double reward, double rate) {
    ids.forEach(id -> reward(id, reward, rate));
  }

  /// Sets the value of a unit.
  public void value(String id, double value) {
    change(id, "value").value = value;
  }

  /// Adds votes for a unit, or against it if negative; returns what it has then.
  public double vote(String id, double votes) {
    Row row = change(id, "vote");
    row.votes += votes;
    return row.votes;
  }

  /// Notes when a unit was used.
  ///
  /// @param time in the unit of the design's choice, such as `tools.now()`
  public void touch(String id, long time) {
    change(id, "touch").lastUse = time;
  }

  /// How often the unit was used.
  public int uses(String id) {
    return row(id).uses;
  }

  /// How often it was used with success.
  public int successes(String id) {
    return row(id).successes;
  }

  /// The Laplace-smoothed success rate `(successes + 1) / (uses + 2)`; 0.5 for an unused unit.
  public double rate(String id) {
    return (successes(id) + 1.0) / (uses(id) + 2.0);
  }

  /// The running value; 0 for an unknown unit.
  public double value(String id) {
    return row(id).value;
  }

  /// The mean of all rewards of a unit; 0 for none.
  public double mean(String id) {
    Row row = row(id);
    return row.rewarded == 0 ? 0 : row.rewards / row.rewarded;
  }

  /// The votes for a unit less those against it; 0 for an unknown unit.
  public double votes(String id) {
    return row(id).votes;
  }

  /// When the unit was last used; 0 if that was never noted.
  public long lastUse(String id) {
    return row(id).lastUse;
  }

  /// How many uses were counted, of all units together, forgotten ones included.
  public long uses() {
    return total;
  }

  /// The ids with an entry, in order of their first.
  public List<String> ids() {
    return List.copyOf(rows.keySet());
  }

  /// An upper confidence bound on the success rate, `rate + c · √(ln(1 + all uses) / (1 + uses))`
  /// (UCB1 of Auer, Cesa-Bianchi and Fischer 2002, with smoothed counts): the less tried, the
  /// higher.
  ///
  /// @param c how much to explore; 1 is usual, 0 gives the rate
  public double upperBound(String id, double c) {
    return rate(id) + c * Math.sqrt(Math.log(1.0 + total) / (1.0 + uses(id)));
  }

  /// The ids in order of their value, highest first, equal values in the order given; but with
  /// probability ε in random order.
  ///
  /// @param epsilon in [0, 1]
  /// @param random draws whether, and the order
  public List<String> greedy(Collection<String> ids, double epsilon, RandomGenerator random) {
    List<String> ranked = new ArrayList<>(ids);
    if (random.nextDouble() >= epsilon) {
      ranked.sort((a, b) -> Double.compare(value(b), value(a)));
      return ranked;
    }
    for (int i = ranked.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      ranked.set(j, ranked.set(i, ranked.get(j)));
    }
    return ranked;
  }

  @Override
  public void forget(String id) {
    seal.check("forget");
    rows.remove(id);
  }

  private Row row(String id) {
    return rows.getOrDefault(id, UNKNOWN);
  }

  private Row change(String id, String operation) {
    seal.check(operation);
    return rows.computeIfAbsent(id, i -> new Row());
  }
}
