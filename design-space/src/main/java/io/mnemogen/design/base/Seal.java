package io.mnemogen.design.base;

/// Whether a base and its views may be changed now. Shared by all of them.
final class Seal {
  private boolean closed;

  void close() {
    closed = true;
  }

  void open() {
    closed = false;
  }

  /// @throws IllegalStateException if the base is read-only now
  void check(String operation) {
    if (closed) {
      throw new IllegalStateException(
          "the memory base is read-only in retrieve, but "
              + operation
              + " was called; do it in store or manage");
    }
  }
}
