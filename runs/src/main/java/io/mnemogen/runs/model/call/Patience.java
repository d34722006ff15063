package io.mnemogen.runs.model.call;

import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.NonRetriableException;
import dev.langchain4j.exception.RateLimitException;
import io.mnemogen.runs.model.provider.TurnedDown;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.SplittableRandom;

/// When and how long to wait before asking again. Waits double from attempt to attempt, each drawn
/// from the upper half of its range so that callers spread out (Brooker 2015, "Exponential Backoff
/// and Jitter"); a server's `Retry-After` is obeyed.
///
/// @param attempts how often a question is asked at most
/// @param first the longest first wait
/// @param longest the longest wait
public record Patience(int attempts, Duration first, Duration longest) {
  /// Six attempts over about a minute.
  public static final Patience DEFAULT =
      new Patience(6, Duration.ofSeconds(2), Duration.ofSeconds(60));

  /// Whether a failure may pass by itself: a rate limit, a failing or unreachable server, silence,
  /// an answer that is no JSON.
  boolean mayPass(RuntimeException failure) {
    return !(failure instanceof NonRetriableException);
  }

  /// Whether a failed call may have been billed all the same: the server took it and was cut short,
  /// or answered what cannot be read.
  boolean mayCost(RuntimeException failure) {
    return !(failure instanceof RateLimitException
        || failure instanceof InternalServerException
        || failure instanceof NonRetriableException
        || failure instanceof UncheckedIOException);
  }

  /// How long to wait after a failure.
  ///
  /// @param attempt from 1, the attempt that failed
  /// @param seed decides where in its range the wait falls
  Duration wait(RuntimeException failure, int attempt, long seed) {
    long range = Math.min(longest.toMillis(), first.toMillis() << Math.min(attempt - 1, 20));
    double share = 0.5 + 0.5 * new SplittableRandom(seed + attempt).nextDouble();
    Duration own = Duration.ofMillis((long) (range * share));
    Duration asked = retryAfter(failure);
    return asked.compareTo(own) > 0 ? asked : own;
  }

  /// How long the server asks to wait; zero if it does not.
  Duration retryAfter(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TurnedDown down) {
        return down.retryAfter().orElse(Duration.ZERO);
      }
    }
    return Duration.ZERO;
  }
}
