package io.mnemogen.runs.model.call;

import java.util.function.Supplier;

/// The design on whose behalf models are asked, so that their cost can be told apart.
public final class Candidate {
  private static final ScopedValue<String> CURRENT = ScopedValue.newInstance();

  private Candidate() {}

  /// Does something on behalf of a design.
  ///
  /// @param id the design's id
  public static <T> T during(String id, Supplier<T> work) {
    return ScopedValue.where(CURRENT, id).call(work::get);
  }

  /// The id of the design, empty if there is none.
  static String current() {
    return CURRENT.isBound() ? CURRENT.get() : "";
  }
}
