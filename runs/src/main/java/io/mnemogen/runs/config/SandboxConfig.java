package io.mnemogen.runs.config;

import io.mnemogen.sandbox.Limits;
import java.time.Duration;

/// Where candidates run and what they may use.
///
/// @param guests guest processes at work at the same time; never changes results but of a steady
///   search
/// @param jail whether the kernel must, may or shall not jail guests
/// @param callMillis wall time of one call of a slot
/// @param totalSeconds wall time of all calls of one candidate on one suite
/// @param heapMegabytes heap of a guest
/// @param modelCalls how often one candidate may call the language model on one suite
public record SandboxConfig(
    int guests, Jail jail, long callMillis, long totalSeconds, int heapMegabytes, int modelCalls) {
  /// Whether the kernel jails guests.
  public enum Jail {
    /// Where this machine can; the run says whether it did.
    AUTO,
    /// Or else the run fails.
    REQUIRED,
    /// Never; for measuring what the jail costs.
    OFF
  }

  /// The same, jailed where the machine can.
  SandboxConfig jailed() {
    return new SandboxConfig(
        guests, Jail.AUTO, callMillis, totalSeconds, heapMegabytes, modelCalls);
  }

  /// The limits of one candidate.
  public Limits limits() {
    return new Limits(
        Duration.ofMillis(callMillis),
        Duration.ofSeconds(totalSeconds),
        heapMegabytes,
        Limits.DEFAULT.resultCharacters(),
        Limits.DEFAULT.units(),
        modelCalls);
  }
}
