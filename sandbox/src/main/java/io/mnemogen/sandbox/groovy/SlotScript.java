package io.mnemogen.sandbox.groovy;

import groovy.lang.Script;
import java.util.Map;

/// What every Groovy slot program is compiled into: a class with the program's methods, and the
/// values of its tunables.
public abstract class SlotScript extends Script {
  static {
    SlotMetaClasses.install();
  }

  private Map<String, Double> tunables = Map.of();

  /// The value the design gives a whole tunable. All arguments are literals; the range is the one a
  /// search may use.
  protected final int tune(String name, int initial, int low, int high) {
    return (int) Math.rint(tunables.getOrDefault(name, (double) initial));
  }

  /// The value the design gives a tunable. All arguments are literals.
  protected final double tune(String name, Number initial, Number low, Number high) {
    return tunables.getOrDefault(name, initial.doubleValue());
  }

  final void bind(Map<String, Double> values) {
    tunables = Map.copyOf(values);
  }
}
