package io.mnemogen.runs.cli;

import io.mnemogen.evolve.archive.ModelCall.Cost;
import io.mnemogen.runs.model.call.Ledger;
import io.mnemogen.runs.model.call.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// What models cost while a search runs: in all, and in the generation at hand role by role.
final class GenerationSpending {
  private final Ledger ledger;
  private SequencedMap<Role, Cost> before = new LinkedHashMap<>();

  GenerationSpending(Ledger ledger) {
    this.ledger = ledger;
  }

  /// What the run cost so far, for a line of progress; empty if nothing.
  String soFar() {
    Cost total = ledger.total();
    return total.calls() == 0 ? "" : ", " + words("model calls", total);
  }

  /// What the generation cost here, role by role, and begins the next; empty if nothing.
  String generation(int number) {
    SequencedMap<Role, Cost> now = ledger.spentHere();
    List<String> roles = new ArrayList<>();
    now.forEach((role, cost) -> {
      Cost since = cost.minus(before.getOrDefault(role, Cost.NONE));
      if (since.calls() > 0) {
        roles.add(words(role.key() + " calls", since));
      }
    });
    before = now;
    return roles.isEmpty() ? "" : "generation %d: %s".formatted(number, String.join("; ", roles));
  }

  private static String words(String what, Cost cost) {
    return String.format(
        Locale.ROOT,
        "%,d %s, %,d tokens, $%.3f",
        cost.calls(),
        what,
        cost.tokens(),
        cost.microDollars() / 1e6);
  }
}
