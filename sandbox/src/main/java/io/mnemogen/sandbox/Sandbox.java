package io.mnemogen.sandbox;

import io.mnemogen.design.MemoryDesign;

/// Where designs run. Thread-safe; closing it ends every guest.
public interface Sandbox extends AutoCloseable {
  /// Compiles a design in a guest, waiting for a free one. A design that does not compile gives a
  /// session whose fault is present; this method does not throw for a candidate's failure.
  ///
  /// @param seed seeds the toolbox of every memory of this session
  Session open(MemoryDesign design, Limits limits, long seed);

  /// In one sentence: which walls stand between candidates and this machine, and why not others.
  String describe();

  /// The same guests with other services lent to candidates. Closing it leaves the guests alive;
  /// closing this one ends them.
  Sandbox lending(Services services);

  @Override
  void close();
}
