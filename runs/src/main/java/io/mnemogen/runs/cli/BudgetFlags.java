package io.mnemogen.runs.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/// The flags that say what language models may cost; see docs/models.md.
final class BudgetFlags {
  @Option(
      names = "--max-usd",
      paramLabel = "[ROLE=]USD",
      description = "what models may cost in all, or one of them: --max-usd meta=2.5")
  private List<String> usd = new ArrayList<>();

  @Option(
      names = "--max-tokens",
      paramLabel = "[ROLE=]N",
      description = "tokens models may read and write, in all or one of them")
  private List<String> tokens = new ArrayList<>();

  @Option(
      names = "--max-calls",
      paramLabel = "[ROLE=]N",
      description = "how often models may be asked, in all or one of them")
  private List<String> calls = new ArrayList<>();

  void into(Map<String, String> flags) {
    usd.forEach(limit -> limit(flags, "maxUsd", limit));
    tokens.forEach(limit -> limit(flags, "maxTokens", limit));
    calls.forEach(limit -> limit(flags, "maxCalls", limit));
  }

  private static void limit(Map<String, String> flags, String kind, String limit) {
    int equals = limit.indexOf('=');
    String place = equals < 0 ? "budget" : "budgets." + limit.substring(0, equals);
    flags.put("models." + place + "." + kind, limit.substring(equals + 1));
  }
}
