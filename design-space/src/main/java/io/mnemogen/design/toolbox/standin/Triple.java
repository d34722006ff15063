package io.mnemogen.design.toolbox.standin;

/// A statement as subject, relation and object, all in lower case but for names.
///
/// @param subject what it is about
/// @param relation how subject and object relate, such as `lives in`, or the attribute of a
///   possessive: the `dog` of "Anna's dog is Rex"
/// @param object the value
public record Triple(String subject, String relation, String object) {
  /// Whether another statement gives the same subject and relation another object: the newer one of
  /// the two then replaces the older.
  public boolean contradicts(Triple other) {
    return subject.equalsIgnoreCase(other.subject)
        && relation.equalsIgnoreCase(other.relation)
        && !object.equalsIgnoreCase(other.object);
  }

  /// Subject, relation and object, separated by blanks.
  public String text() {
    return subject + " " + relation + " " + object;
  }
}
