package io.mnemogen.sandbox.guard;

import java.util.List;
import java.util.Map;

/// Reads a policy from its text.
final class PolicyReader {
  private PolicyReader() {}

  /// @throws IllegalArgumentException if a line begins with an unknown word
  static Policy read(String text) {
    var policy = new Policy();
    text.lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .forEach(line -> add(policy, List.of(line.split("\\s+"))));
    return policy;
  }

  private static void add(Policy policy, List<String> words) {
    List<String> rest = words.subList(1, words.size());
    switch (words.getFirst()) {
      case "class" -> members(policy.classes, rest);
      case "package" -> members(policy.packages, rest);
      case "plumbing" -> members(policy.plumbing, rest);
      case "type" -> policy.types.addAll(rest);
      case "extend" -> policy.extendable.addAll(rest);
      case "catch" -> policy.catchable.addAll(rest);
      case "define" -> rest.forEach(w -> policy.undefinable.add(w.substring(1)));
      case "never" -> policy.never.addAll(rest);
      default ->
          throw new IllegalArgumentException(
              "a policy line begins with class, package, plumbing, type, extend, catch, define or"
                  + " never, but one begins with "
                  + words.getFirst());
    }
  }

  private static void members(Map<String, Members> into, List<String> words) {
    Members members = into.computeIfAbsent(words.getFirst(), t -> new Members());
    words.subList(1, words.size()).forEach(members::add);
  }
}
