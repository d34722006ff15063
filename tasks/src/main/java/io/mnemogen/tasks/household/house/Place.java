package io.mnemogen.tasks.household.house;

/// One piece of furniture in a house.
///
/// @param index its position among the places of the house
/// @param kind the index of its kind of furniture
/// @param furniture its kind
/// @param name noun and number, such as `cabinet 2`
public record Place(int index, int kind, Furniture furniture, String name) {
  /// How its content is introduced, such as `On the desk 1, you see `.
  public String see() {
    String preposition = furniture.preposition().equals("in") ? "In" : "On";
    return preposition + " the " + name + ", you see ";
  }
}
