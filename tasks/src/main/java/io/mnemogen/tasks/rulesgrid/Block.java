package io.mnemogen.tasks.rulesgrid;

/// A word on the grid that can be pushed.
///
/// @param role what part of a rule it is
/// @param index of the thing it names, or of the property; 0 for `is`
record Block(Role role, int index) {
  static final Block IS = new Block(Role.IS, 0);

  /// The parts of a rule: a noun, `is`, a property.
  enum Role {
    NOUN,
    IS,
    PROPERTY
  }

  static Block noun(int thing) {
    return new Block(Role.NOUN, thing);
  }

  static Block property(int word) {
    return new Block(Role.PROPERTY, word);
  }
}
