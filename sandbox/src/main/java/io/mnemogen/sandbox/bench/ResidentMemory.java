package io.mnemogen.sandbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/// Memory of processes as Linux counts it.
final class ResidentMemory {
  private static final String FIELD = "VmRSS:";

  private ResidentMemory() {}

  /// Megabytes the largest of these processes has in memory, shared pages included; not a number
  /// where the system does not tell.
  static double largest(Collection<Long> processes) {
    return processes.stream()
        .mapToDouble(ResidentMemory::of)
        .filter(Double::isFinite)
        .max()
        .orElse(Double.NaN);
  }

  private static double of(long process) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
          .filter(line -> line.startsWith(FIELD))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException untold) {
      return Double.NaN;
    }
  }
}
