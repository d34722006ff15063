package io.mnemogen.tasks.reading;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Pronounceable capitalised names that mean nothing, each given once, so that nothing can be known
/// about them but what is told.
public final class PseudoNames {
  private static final String[] ONSETS = {
    "B", "D", "F", "G", "K", "L", "M", "N", "P", "R", "S", "T", "V", "Z", "Br", "Kr", "Tr", "Gl"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u"};
  private static final String[] CODAS = {"", "l", "n", "r", "k", "m"};

  private final RandomGenerator random;
  private final Set<String> given = new LinkedHashSet<>();

  /// Names drawn from this randomness.
  public PseudoNames(RandomGenerator random) {
    this.random = random;
  }

  /// A name not given before.
  public String next() {
    String name = draw();
    while (!given.add(name)) {
      name = draw();
    }
    return name;
  }

  private String draw() {
    var name = new StringBuilder(pick(ONSETS)).append(pick(VOWELS));
    name.append(pick(ONSETS).toLowerCase(java.util.Locale.ROOT)).append(pick(VOWELS));
    return name.append(pick(ONSETS).toLowerCase(java.util.Locale.ROOT))
        .append(pick(VOWELS))
        .append(pick(CODAS))
        .toString();
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
