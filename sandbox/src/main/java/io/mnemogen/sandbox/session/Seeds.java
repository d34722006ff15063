package io.mnemogen.sandbox.session;

/// Seeds of toolboxes.
public final class Seeds {
  private Seeds() {}

  /// The seed of a session's nth memory, `n` from 1. Neighbouring seeds and courses give unrelated
  /// sequences (finaliser of SplitMix64; Steele, Lea and Flood 2014).
  public static long course(long session, long n) {
    long z = session + n * 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
