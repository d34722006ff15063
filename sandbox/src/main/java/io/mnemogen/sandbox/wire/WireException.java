package io.mnemogen.sandbox.wire;

import java.io.IOException;

/// The other side sent something that is no message of this protocol.
public final class WireException extends IOException {
  private static final long serialVersionUID = 1;

  /// @param what the rule, then the value
  public WireException(String what) {
    super(what);
  }
}
