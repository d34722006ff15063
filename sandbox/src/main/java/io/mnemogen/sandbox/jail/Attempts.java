package io.mnemogen.sandbox.jail;

/// Raw system calls that a jailed process must not get through, to try the kernel's wall itself
/// rather than what lies before it.
public final class Attempts {
  private static final int TRACE_ME = 0;
  private static final int EVERYONE = -1;

  private Attempts() {}

  /// Opens a socket.
  ///
  /// @return what the kernel answered: 0 or more when it allowed it, minus the error number
  ///   otherwise
  public static long socket(int domain, int type) {
    return Kernel.call(SystemCall.SOCKET, domain, type, 0);
  }

  /// Asks whether any other process could be signalled; no signal is sent.
  public static long signalEveryone() {
    return Kernel.call(SystemCall.KILL, EVERYONE, 0);
  }

  /// Asks to be traced.
  public static long trace() {
    return Kernel.call(SystemCall.PTRACE, TRACE_ME, 0, 0, 0);
  }
}
