package io.mnemogen.runs.model.call;

import io.mnemogen.evolve.archive.ModelCall.Cost;
import io.mnemogen.runs.model.provider.Keys;
import io.mnemogen.runs.model.provider.ModelAddress;
import io.mnemogen.runs.model.provider.ModelProblem;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;

/// How a provider is asked: within the budget, at its pace, and again when a failure may pass.
///
/// @param ledger what may be spent
/// @param pace how fast
/// @param patience how often again
/// @param keys for blacking them out of error messages
public record Courtesy(Ledger ledger, Pace pace, Patience patience, Keys keys) {
  /// With the machine's clock.
  ///
  /// @param concurrency calls at a time
  /// @param perMinute calls begun a minute, 0 for any number
  public static Courtesy of(Ledger ledger, Keys keys, int concurrency, int perMinute) {
    var pace = new Pace(concurrency, perMinute, Pace.Clock.SYSTEM);
    return new Courtesy(ledger, pace, Patience.DEFAULT, keys);
  }

  /// Who is asked for what, at which price at most.
  ///
  /// @param role what the model is asked for
  /// @param address where it is
  /// @param most the most the call can cost
  /// @param seed decides how long waits are within their ranges
  public record Errand(Role role, ModelAddress address, Cost most, long seed) {}

  /// An answer and its cost.
  public record Billed<T>(T answer, Cost cost) {}

  /// Makes a call.
  ///
  /// @param call reads the answer's cost; given the start of the call in nanoseconds of [#millis]
  /// @throws ModelProblem if the budget does not allow it, or the provider does not answer
  public <T> Billed<T> ask(Errand errand, LongFunction<Billed<T>> call) {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(errand, call);
      } catch (ModelProblem problem) {
        throw problem;
      } catch (RuntimeException failure) {
        if (!patience.mayPass(failure) || Thread.currentThread().isInterrupted()) {
          throw problem(errand, "will not answer", failure);
        }
        if (attempt == patience.attempts()) {
          throw problem(errand, "did not answer in %d attempts".formatted(attempt), failure);
        }
        pace.hold(patience.retryAfter(failure));
        pause(errand, patience.wait(failure, attempt, errand.seed()));
      }
    }
  }

  /// How long ago a call began.
  public long millis(long start) {
    return (pace.clock().nanos() - start) / 1_000_000;
  }

  private <T> Billed<T> once(Errand errand, LongFunction<Billed<T>> call) {
    ledger.reserve(errand.role(), errand.most());
    Cost actual = Cost.NONE;
    try {
      pace.begin();
      try {
        Billed<T> billed = call.apply(pace.clock().nanos());
        actual = billed.cost();
        return billed;
      } finally {
        pace.end();
      }
    } catch (InterruptedException e) {
      throw interrupted(errand, e);
    } catch (RuntimeException failure) {
      actual = patience.mayCost(failure) ? errand.most() : Cost.NONE;
      throw failure;
    } finally {
      ledger.settle(errand.role(), errand.most(), actual);
    }
  }

  private void pause(Errand errand, Duration time) {
    try {
      pace.clock().sleep(time);
    } catch (InterruptedException e) {
      throw interrupted(errand, e);
    }
  }

  private ModelProblem interrupted(Errand errand, InterruptedException e) {
    Thread.currentThread().interrupt();
    return problem(errand, "was not waited for", e);
  }

  private ModelProblem problem(Errand errand, String what, Exception why) {
    String reason = keys.withoutKeys(String.valueOf(why.getMessage()));
    return new ModelProblem(
        List.of(
            "the model %s %s: %s"
                .formatted(errand.address(), what, reason.replaceAll("\\s+", " ").strip())));
  }
}
