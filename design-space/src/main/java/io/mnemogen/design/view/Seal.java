package io.mnemogen.design.view;

/// Whether a base and its views may be changed now. Shared by all of them.
public final class Seal {
  private boolean closed;

  /// From now on changes are refused.
  public void close() {
    closed = true;
  }

  /// From now on changes are allowed.
  public void open() {
    closed = false;
  }

  /// Whether changes are refused.
  public boolean isClosed() {
    return closed;
  }

  /// @throws IllegalStateException if the base is read-only now
  public void check(String operation) {
    if (closed) {
      throw new IllegalStateException(
          "the memory base is read-only in retrieve, but "
              + operation
              + " was called; do it in store or manage");
    }
  }
}
