package io.mnemogen.runtime;

/// What stands between a design's code and this machine.
public enum Isolation {
  /// A guest process, jailed by the kernel where that can be; [MemoryStats#walls()] says whether it
  /// is.
  AUTO,
  /// A guest process jailed by the kernel, or nothing.
  REQUIRED,
  /// This process: the language's walls only, no time and no heap limit. For designs whose sources
  /// you have read.
  OFF
}
