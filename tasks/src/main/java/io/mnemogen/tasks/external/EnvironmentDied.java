package io.mnemogen.tasks.external;

/// The child process ended, or did not answer in time. It may be started again.
final class EnvironmentDied extends Exception {
  private static final long serialVersionUID = 1L;

  EnvironmentDied(String message) {
    super(message);
  }
}
