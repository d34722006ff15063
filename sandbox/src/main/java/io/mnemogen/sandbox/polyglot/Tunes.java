package io.mnemogen.sandbox.polyglot;

import io.mnemogen.design.SlotProgram;
import io.mnemogen.design.Tunable;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/// The function `tune` of a program: the value the design gives a tunable.
final class Tunes {
  private Tunes() {}

  /// With the values declared.
  static ProxyExecutable declared(SlotProgram program) {
    return set(program, Map.of());
  }

  /// With these values by unqualified name.
  static ProxyExecutable set(SlotProgram program, Map<String, Double> values) {
    return words -> value(program, values, words);
  }

  private static Object value(SlotProgram program, Map<String, Double> values, Value... words) {
    Tunable declared =
        words.length == 4 && words[0].isString() ? program.tunable(words[0].asString()) : null;
    if (declared == null) {
      throw new IllegalArgumentException(
          "a tunable is declared by four literals on one line, such as tune('k', 8, 1, 64)");
    }
    double value = values.getOrDefault(declared.name(), declared.initial());
    return declared.whole() ? (Object) (int) Math.rint(value) : (Object) value;
  }
}
