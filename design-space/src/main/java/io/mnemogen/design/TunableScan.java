package io.mnemogen.design;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// Finds the tunables a slot source declares, by reading its text only.
///
/// Candidate code is never compiled in the host, so the host reads declarations lexically; the
/// compiler in the guest checks the same calls in the syntax tree and rejects a source in which the
/// two readings differ.
final class TunableScan {
  private static final String NUMBER = "(-?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE]-?\\d+)?)[dDfFgG]?";
  private static final Pattern CALL =
      Pattern.compile(
          "\\btune\\(\\s*(['\"])([A-Za-z][A-Za-z0-9_]*)\\1\\s*,\\s*%1$s\\s*,\\s*%1$s\\s*,\\s*%1$s\\s*\\)"
              .formatted(NUMBER));

  private TunableScan() {}

  /// The declared tunables by name, in order of first appearance.
  ///
  /// @throws IllegalArgumentException if one name is declared twice with different numbers, or a
  ///   range is empty
  static SequencedMap<String, Tunable> scan(String source) {
    SequencedMap<String, Tunable> found = new LinkedHashMap<>();
    var matcher = CALL.matcher(source);
    while (matcher.find()) {
      String initial = matcher.group(3);
      String low = matcher.group(4);
      String high = matcher.group(5);
      boolean whole = isWhole(initial) && isWhole(low) && isWhole(high);
      var tunable =
          new Tunable(
              matcher.group(2),
              Double.parseDouble(initial),
              Double.parseDouble(low),
              Double.parseDouble(high),
              whole);
      Tunable before = found.putIfAbsent(tunable.name(), tunable);
      if (before != null && !before.equals(tunable)) {
        throw new IllegalArgumentException(
            "a tunable is declared once, but '%s' is declared as %s and as %s; use one declaration"
                .formatted(tunable.name(), describe(before), describe(tunable)));
      }
    }
    return found;
  }

  private static boolean isWhole(String number) {
    return number.chars().allMatch(c -> c == '-' || Character.isDigit(c));
  }

  private static String describe(Tunable t) {
    return "(%s, %s, %s)".formatted(t.initial(), t.low(), t.high());
  }
}
