package io.mnemogen.tasks.facts;

/// What a name is the name of.
enum Kind {
  PERSON,
  COMPANY,
  CITY,
  COUNTRY
}
