package io.mnemogen.design.base;

import io.mnemogen.design.view.NamedView;

/// A view that must hear when units come, change or leave.
interface UnitView extends NamedView {
  /// A unit was registered, or a registered unit was replaced by one with another key.
  void registered(MemoryUnit unit);
}
