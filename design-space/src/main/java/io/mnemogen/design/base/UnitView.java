package io.mnemogen.design.base;

/// A view that must hear when units leave or change.
interface UnitView {
  /// A unit has left the base.
  void forget(String id);

  /// A registered unit was replaced by one with another key.
  void changed(MemoryUnit unit);
}
