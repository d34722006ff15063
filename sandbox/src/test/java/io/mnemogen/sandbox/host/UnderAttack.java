package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.launch.GuestImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/// One jailed sandbox that all attacks of a folder are let loose in; no guest outlives it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class UnderAttack {
  static final Limits LIMITS =
      new Limits(Duration.ofSeconds(1), Duration.ofSeconds(8), 192, 200_000, 20_000, 0);

  private ProcessSandbox sandbox;

  /// The attacks.
  abstract List<HostileDesign> attacks();

  /// What they run in.
  abstract GuestImage image() throws IOException;

  ProcessSandbox sandbox() {
    return sandbox;
  }

  @BeforeAll
  void open() throws IOException {
    JailAssumptions.assumeJail();
    sandbox = Sandboxes.jailed(Sandboxes.plan(1), Services.of(new HashingEmbedder(32)), image());
  }

  @AfterAll
  void close() {
    if (sandbox != null) {
      List<Long> guests = sandbox.guests();
      sandbox.close();
      assertThat(guests).noneMatch(Attack::aliveSoon);
    }
  }
}
