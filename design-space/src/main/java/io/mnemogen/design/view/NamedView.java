package io.mnemogen.design.view;

/// A view that must hear when a unit leaves the base.
public interface NamedView {
  /// A unit has left the base: what is known under its id goes.
  ///
  /// @throws IllegalStateException if the base is read-only now
  void forget(String id);
}
