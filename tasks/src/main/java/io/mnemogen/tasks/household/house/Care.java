package io.mnemogen.tasks.household.house;

/// What can be done to a thing with an appliance.
public enum Care {
  /// With water.
  CLEAN("clean", "clean"),
  /// With a microwave.
  HEAT("heat", "hot"),
  /// With a fridge.
  COOL("cool", "cool");

  private final String verb;
  private final String adjective;

  Care(String verb, String adjective) {
    this.verb = verb;
    this.adjective = adjective;
  }

  /// As a command says it.
  public String verb() {
    return verb;
  }

  /// As a task says it of the thing afterwards.
  public String adjective() {
    return adjective;
  }
}
