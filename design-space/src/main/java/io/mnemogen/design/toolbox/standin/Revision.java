package io.mnemogen.design.toolbox.standin;

/// What a new statement does to those already known, after Mem0 (2025, arXiv:2504.19413).
///
/// @param operation what is to be done
/// @param known the position of the statement concerned, from 0; -1 for [Operation#ADD]
public record Revision(Operation operation, int known) {
  /// What can be done with a new statement.
  public enum Operation {
    /// It is new.
    ADD,
    /// It replaces a known one, because it gives another value or says more.
    UPDATE,
    /// It takes a known one back, and is not worth keeping itself.
    DELETE,
    /// It is known.
    NOOP
  }

  /// Nothing known is concerned.
  public static final Revision ADD = new Revision(Operation.ADD, -1);

  /// Whether the new statement is to be kept.
  public boolean keeps() {
    return operation == Operation.ADD || operation == Operation.UPDATE;
  }

  /// Whether the known statement is to go and nothing takes its place.
  public boolean removes() {
    return operation == Operation.DELETE;
  }
}
