package io.mnemogen.runs.model.call;

import io.mnemogen.evolve.archive.ModelCall.Cost;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How much may be spent; null for as much as is needed.
///
/// @param usd US dollars
/// @param tokens tokens of requests and answers together
/// @param calls calls that reach a provider
public record Allowance(@Nullable Double usd, @Nullable Long tokens, @Nullable Long calls) {
  /// As much as is needed.
  public static final Allowance UNLIMITED = new Allowance(null, null, null);

  /// Which limit a cost goes beyond, in words; empty if it stays within all.
  Optional<String> exceededBy(Cost cost) {
    if (usd != null && cost.microDollars() > Math.round(usd * 1e6)) {
      return Optional.of(
          String.format(Locale.ROOT, "--max-usd %s (%.4f)", usd, cost.microDollars() / 1e6));
    }
    if (tokens != null && cost.tokens() > tokens) {
      return Optional.of("--max-tokens %d (%d)".formatted(tokens, cost.tokens()));
    }
    if (calls != null && cost.calls() > calls) {
      return Optional.of("--max-calls %d (%d)".formatted(calls, cost.calls()));
    }
    return Optional.empty();
  }
}
