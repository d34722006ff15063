package io.mnemogen.runs.model.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mnemogen.evolve.archive.ModelCall.Cost;
import io.mnemogen.runs.model.provider.ModelProblem;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final Allowance NONE = Allowance.UNLIMITED;

  @Test
  void aBudgetIsUsedToTheTokenAndNeverBeyond() {
    var ledger = new Ledger(new Allowance(null, 100L, null), Map.of());
    spend(ledger, Role.META, 60, 40);
    spend(ledger, Role.MEMORY, 60, 60);
    assertThat(ledger.total().tokens()).isEqualTo(100);
    assertThatExceptionOfType(ModelProblem.class)
        .isThrownBy(() -> ledger.reserve(Role.META, tokens(1)))
        .withMessageContaining("all roles")
        .withMessageContaining("--max-tokens 100 (101)");
  }

  @Test
  void aRoleHasABudgetOfItsOwn() {
    var ledger = new Ledger(NONE, Map.of(Role.AGENT, new Allowance(null, null, 1L)));
    spend(ledger, Role.AGENT, 5, 5);
    spend(ledger, Role.META, 5, 5);
    assertThatExceptionOfType(ModelProblem.class)
        .isThrownBy(() -> ledger.reserve(Role.AGENT, tokens(1)))
        .withMessageContaining("agent")
        .withMessageContaining("--max-calls 1");
  }

  @Test
  void dollarsAreCountedInMillionths() {
    var ledger = new Ledger(new Allowance(0.5, null, null), Map.of());
    ledger.carryOver(Role.META, new Cost(9, 0, 0, 499_999, 0));
    ledger.reserve(Role.META, new Cost(1, 0, 0, 1, 0));
    assertThatExceptionOfType(ModelProblem.class)
        .isThrownBy(() -> ledger.reserve(Role.META, new Cost(1, 0, 0, 2, 0)))
        .withMessageContaining("--max-usd 0.5");
  }

  @Test
  void aCallThatMayFitWaitsForThoseUnderWay() throws InterruptedException {
    var ledger = new Ledger(new Allowance(null, 100L, null), Map.of());
    ledger.reserve(Role.META, tokens(90));
    var done = new CountDownLatch(1);
    Thread waiting =
        Thread.ofVirtual()
            .start(() -> {
              spend(ledger, Role.AGENT, 80, 80);
              done.countDown();
            });
    assertThat(done.await(200, TimeUnit.MILLISECONDS)).as("went ahead").isFalse();
    ledger.settle(Role.META, tokens(90), tokens(20));
    assertThat(done.await(20, TimeUnit.SECONDS)).as("went on").isTrue();
    waiting.join();
    assertThat(ledger.total().tokens()).isEqualTo(100);
  }

  private static void spend(Ledger ledger, Role role, long most, long actual) {
    ledger.reserve(role, tokens(most));
    ledger.settle(role, tokens(most), tokens(actual));
  }

  private static Cost tokens(long count) {
    return new Cost(1, count, 0, 0, 0);
  }
}
