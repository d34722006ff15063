package io.mnemogen.runs.report;

import io.mnemogen.evolve.archive.CallStore;
import io.mnemogen.evolve.archive.ModelCall.Cost;
import io.mnemogen.runs.model.call.Ledger;
import io.mnemogen.runs.model.call.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What language models cost in one role.
///
/// @param role what they were asked for
/// @param calls calls that reached a provider, with those of earlier parts of the run
/// @param fromRecord questions answered from the record, for nothing
/// @param inputTokens tokens of requests
/// @param outputTokens tokens of answers
/// @param usd US dollars, by the table of prices
public record Spending(
    String role, long calls, long fromRecord, long inputTokens, long outputTokens, double usd) {
  /// What a ledger says, role by role; empty if no model was asked.
  public static List<Spending> of(Ledger ledger) {
    var all = new ArrayList<Spending>();
    for (Role role : Role.values()) {
      Cost cost = ledger.spent().getOrDefault(role, Cost.NONE);
      long free = ledger.answeredFromRecord().getOrDefault(role, 0L);
      if (cost.calls() + free > 0) {
        all.add(of(role.key(), free, cost));
      }
    }
    return List.copyOf(all);
  }

  /// What is on record of a run, role by role in the order of their names; empty if no model was
  /// asked.
  public static List<Spending> of(CallStore calls) {
    return calls.costs().entrySet().stream().map(e -> of(e.getKey(), 0, e.getValue())).toList();
  }

  private static Spending of(String role, long free, Cost cost) {
    return new Spending(
        role,
        cost.calls(),
        free,
        cost.inputTokens(),
        cost.outputTokens(),
        cost.microDollars() / 1e6);
  }

  /// In one line, for people.
  public String words() {
    return String.format(
        Locale.ROOT,
        "%s model: %,d calls (%,d more from the record), %,d + %,d tokens, $%.4f",
        role,
        calls,
        fromRecord,
        inputTokens,
        outputTokens,
        usd);
  }
}
