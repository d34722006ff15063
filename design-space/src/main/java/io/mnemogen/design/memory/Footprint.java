package io.mnemogen.design.memory;

/// How much a memory holds and what it has cost so far.
///
/// @param units live memory units
/// @param bytes their texts in UTF-8 plus four bytes per vector component indexed
/// @param embeddings texts the design has had embedded, cached or not
/// @param modelTokens language-model tokens the design has used, in and out
public record Footprint(long units, long bytes, long embeddings, long modelTokens) {
  /// A memory that holds nothing.
  public static final Footprint NONE = new Footprint(0, 0, 0, 0);
}
