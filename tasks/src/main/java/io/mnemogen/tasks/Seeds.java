package io.mnemogen.tasks;

/// Derives independent seeds from a seed and the words that say what it is for, so that splits,
/// courses and episodes never share a stream of randomness.
public final class Seeds {
  private Seeds() {}

  /// The seed for a purpose: equal arguments give equal seeds in every JVM, different arguments
  /// different ones but for a chance of 2⁻⁶⁴.
  ///
  /// @param purpose words and numbers, from the general to the particular; their text counts
  public static long of(long seed, Object... purpose) {
    long state = mix(seed);
    for (Object part : purpose) {
      String text = part.toString();
      for (int i = 0; i < text.length(); i++) {
        state = mix(state ^ text.charAt(i));
      }
      state = mix(state ^ 0x1_0000L);
    }
    return state;
  }

  /// One step of SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number
  /// generators").
  private static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
