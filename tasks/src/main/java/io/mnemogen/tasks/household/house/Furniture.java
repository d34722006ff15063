package io.mnemogen.tasks.household.house;

import org.jspecify.annotations.Nullable;

/// A kind of place where things can be.
///
/// @param noun its name, one word
/// @param preposition how things are there: `in` or `on`
/// @param openable whether it starts closed and hides its content until opened
/// @param care what it can do to a thing, or null
public record Furniture(String noun, String preposition, boolean openable, @Nullable Care care) {
  static Furniture open(String noun, String preposition) {
    return new Furniture(noun, preposition, false, null);
  }

  static Furniture closed(String noun) {
    return new Furniture(noun, "in", true, null);
  }

  Furniture called(String other) {
    return new Furniture(other, preposition, openable, care);
  }
}
