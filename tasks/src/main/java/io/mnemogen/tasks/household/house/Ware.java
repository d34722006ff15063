package io.mnemogen.tasks.household.house;

import java.util.List;

/// A kind of thing that can be carried.
///
/// @param noun its name, one word
/// @param cares what may sensibly be done to it
public record Ware(String noun, List<Care> cares) {
  /// Copies the list.
  public Ware {
    cares = List.copyOf(cares);
  }

  static Ware of(String noun, Care... cares) {
    return new Ware(noun, List.of(cares));
  }

  Ware called(String other) {
    return new Ware(other, cares);
  }
}
