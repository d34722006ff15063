package io.mnemogen.sandbox.guard;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/// Which members of a type may be used.
final class Members {
  private static final String EVERY = "*";
  private static final String CONSTRUCTOR = "<init>";

  private final Set<String> granted = new HashSet<>();
  private final Set<String> denied = new HashSet<>();

  /// Adds one word of the policy: `*`, `new`, `name`, `!name` or `!name(Type,Type)`.
  void add(String word) {
    if (word.startsWith("!")) {
      denied.add(word.substring(1));
    } else {
      granted.add(word.equals("new") ? CONSTRUCTOR : word);
    }
  }

  /// The words that grant something.
  Set<String> granted() {
    return Collections.unmodifiableSet(granted);
  }

  boolean grants(String member) {
    return granted.contains(member) || (granted.contains(EVERY) && !member.equals(CONSTRUCTOR));
  }

  boolean denies(String member, String parameters) {
    return denied.contains(member) || denied.contains(member + "(" + parameters + ")");
  }
}
