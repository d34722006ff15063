package io.mnemogen.evolve.archive;

/// An archive that cannot be opened: another process has it open, it is damaged, or it is none.
public final class ArchiveProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message what is wrong, in a sentence for people
  public ArchiveProblem(String message) {
    super(message);
  }

  /// @param message what is wrong, in a sentence for people
  public ArchiveProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
