package io.mnemogen.runs;

import io.mnemogen.runs.config.SandboxConfig;
import io.mnemogen.sandbox.Services;
import java.util.LinkedHashMap;
import java.util.Map;

/// Walls that stand for several laboratories, so that each finds guests that are warm. Closing them
/// ends the guests.
public final class SharedWalls implements AutoCloseable {
  private record Kind(int guests, SandboxConfig.Jail jail) {}

  private final Map<Kind, Walls> standing = new LinkedHashMap<>();

  /// Walls as a configuration asks for, put up when first asked for.
  ///
  /// @throws io.mnemogen.runs.config.ConfigProblem if a jail is required and this machine has none
  synchronized Walls lending(SandboxConfig config, Services services) {
    return standing
        .computeIfAbsent(
            new Kind(config.guests(), config.jail()), kind -> Walls.open(config, services))
        .lending(services);
  }

  @Override
  public synchronized void close() {
    standing.values().forEach(walls -> walls.sandbox().close());
    standing.clear();
  }
}
