package io.mnemogen.sandbox.jail;

/// A layer of the jail could not be put up.
public final class JailException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param message which layer, and what the kernel said
  public JailException(String message) {
    super(message);
  }
}
