package io.mnemogen.design.toolbox;

import java.util.List;

/// Turns texts into unit-length vectors. The same text always gets the same vector, bit for bit.
///
/// The vectors are shared: nobody may write into them.
public interface Embedder {
  /// One vector per text, in order, each of [#dimension()] components and Euclidean length 1 (a
  /// blank text may get the zero vector).
  List<float[]> embedAll(List<String> texts);

  /// How many components every vector has.
  int dimension();

  /// What identifies the model in caches and reports, such as `minilm-l6-v2-q`.
  String name();

  /// The vector of one text.
  default float[] embed(String text) {
    return embedAll(List.of(text)).getFirst();
  }
}
