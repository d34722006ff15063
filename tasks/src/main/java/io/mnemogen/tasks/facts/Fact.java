package io.mnemogen.tasks.facts;

/// One fact.
///
/// @param subject of whom
/// @param relation in which relation
/// @param object to what
record Fact(String subject, Relation relation, String object) {
  /// Its sentence in one of the relation's wordings.
  String told(int wording) {
    String[] words = relation.wordings();
    return words[Math.floorMod(wording, words.length)]
        .replaceAll("\\bS\\b", subject)
        .replaceAll("\\bO\\b", object);
  }
}
