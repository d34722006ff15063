package io.mnemogen.tasks.household;

/// What can be done to a thing with an appliance.
enum Care {
  CLEAN("clean", "clean"),
  HEAT("heat", "hot"),
  COOL("cool", "cool");

  private final String verb;
  private final String adjective;

  Care(String verb, String adjective) {
    this.verb = verb;
    this.adjective = adjective;
  }

  /// As a command says it.
  String verb() {
    return verb;
  }

  /// As a task says it of the thing afterwards.
  String adjective() {
    return adjective;
  }
}
