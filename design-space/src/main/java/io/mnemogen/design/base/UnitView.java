package io.mnemogen.design.base;

/// A view that must hear when units come, change or leave.
interface UnitView {
  /// A unit was registered, or a registered unit was replaced by one with another key.
  default void registered(MemoryUnit unit) {}

  /// A unit has left the base.
  void forget(String id);
}
