package io.mnemogen.sandbox;

/// How strong a wall stands around candidates.
public enum Mode {
  /// None: candidates run in this process. For tests and development with trusted designs.
  IN_PROCESS,
  /// Guest processes: time and heap limits, no host state in reach, but the guest may do what the
  /// user may.
  PROCESS,
  /// Guest processes that the kernel keeps from files, sockets and other processes.
  JAILED
}
