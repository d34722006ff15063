package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.sandbox.jail.Jail;
import io.mnemogen.sandbox.launch.GuestImage;
import io.mnemogen.sandbox.launch.PlainLauncher;
import io.mnemogen.sandbox.pool.GuestPool;
import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorIT {
  @TempDir Path cache;

  @Test
  void findsTheWallsAndTriesThem() {
    JailAssumptions.assumeJail();
    Doctor.Report report = Doctor.examine(cache);

    assertThat(report.layers())
        .extracting(Doctor.Check::name)
        .contains("language allow-list", "seccomp");
    assertThat(report.probes()).hasSizeGreaterThan(8).allMatch(Doctor.Check::holds);
    assertThat(report.jailed()).isTrue();
  }

  @Test
  void theSameAttemptsWorkWithoutAJailSoTheProbesCanFail() throws IOException {
    JailAssumptions.assumeJail();
    try (var pool =
        new GuestPool(new PlainLauncher(GuestImage.plain(cache)), GuestPool.Plan.of(1, 192))) {
      assertThat(Walls.probe(pool)).filteredOn(p -> !p.held()).hasSizeGreaterThan(5);
    }
  }

  @Test
  void aGuestWithoutItsWallIsRefused() throws IOException {
    try (var pool =
        new GuestPool(
            new PlainLauncher(GuestImage.plain(cache)), GuestPool.Plan.of(1, 192, Jail.SECCOMP))) {
      Assertions.assertThatThrownBy(() -> pool.borrow(192))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("must have seccomp");
    }
  }
}
