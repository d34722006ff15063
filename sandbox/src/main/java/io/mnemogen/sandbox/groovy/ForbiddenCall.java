package io.mnemogen.sandbox.groovy;

import io.mnemogen.sandbox.compile.Refused;

/// Thrown when a call that is only decided at run time turns out not to be allowed.
final class ForbiddenCall extends Refused {
  private static final long serialVersionUID = 1;

  ForbiddenCall(String what) {
    super(what);
  }
}
