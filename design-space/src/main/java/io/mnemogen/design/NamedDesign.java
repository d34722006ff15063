package io.mnemogen.design;

/// A design together with what people call it.
///
/// @param card name, idea and provenance
/// @param design the four programs and their values
public record NamedDesign(DesignCard card, MemoryDesign design) {
  /// The card's name.
  public String name() {
    return card.name();
  }
}
