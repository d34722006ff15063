package io.mnemogen.tasks.facts;

/// What can be told of a name: each relation in several wordings, `S` standing for whom it is told
/// of and `O` for what is told.
enum Relation {
  LIVES_IN(
      Kind.PERSON,
      Kind.CITY,
      "the home city of %s",
      "S lives in O.|The home of S is in O.|S has an apartment in O.|You find S at home in O."),
  WORKS_AT(
      Kind.PERSON,
      Kind.COMPANY,
      "the employer of %s",
      "S works at O.|S has a job at O.|O employs S.|S is on the staff of O."),
  MANAGER(
      Kind.PERSON,
      Kind.PERSON,
      "the manager of %s",
      "O manages S.|The manager of S is O.|S reports to O."),
  FRIEND(
      Kind.PERSON,
      Kind.PERSON,
      "the best friend of %s",
      "The best friend of S is O.|S is closest to O.|S calls O a best friend."),
  BASED_IN(
      Kind.COMPANY,
      Kind.CITY,
      "the seat of %s",
      "S is based in O.|O is the seat of S.|S has its offices in O."),
  COUNTRY(
      Kind.CITY,
      Kind.COUNTRY,
      "the country of %s",
      "S is a city in O.|S belongs to O.|O is the country around S.");

  private final Kind subject;
  private final Kind object;
  private final String phrase;
  private final String wordings;

  Relation(Kind subject, Kind object, String phrase, String wordings) {
    this.subject = subject;
    this.object = object;
    this.phrase = phrase;
    this.wordings = wordings;
  }

  /// Of what it is told.
  Kind subject() {
    return subject;
  }

  /// What is told.
  Kind object() {
    return object;
  }

  /// The noun phrase for what stands in this relation to something.
  String phrase(String of) {
    return phrase.formatted(of);
  }

  /// Its wordings, with `S` and `O` as separate words.
  String[] wordings() {
    return wordings.split("\\|");
  }

  /// Whether it is ever told anew with another object.
  boolean changes() {
    return this != COUNTRY;
  }
}
