package io.mnemogen.design;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people want to know of a design besides its code. It is no part of the design's identity.
///
/// @param name lower-case words joined by hyphens, unique in its catalogue
/// @param idea one line that says how it remembers
/// @param paper the publication the mechanism comes from, with its arXiv id and section, or null
/// @param fidelity how close a run without a language model is to the publication: `A` mechanism
///   intact, `B` structure intact but abstraction weaker, `C` the model step is the idea; null for
///   controls and evolved designs
/// @param reason why that fidelity, or null
/// @param model what a language model does in it when one is lent, or null when it asks none
/// @param deviations what differs from the publication, one sentence each
public record DesignCard(
    String name,
    String idea,
    @Nullable String paper,
    @Nullable Fidelity fidelity,
    @Nullable String reason,
    @Nullable String model,
    List<String> deviations) {
  /// How close a run without a language model is to the publication.
  public enum Fidelity {
    /// The mechanism is intact; only the wording of stored text changes.
    A,
    /// Structure and bookkeeping are intact, the abstraction is weaker.
    B,
    /// The model step is the idea: report, but conclude nothing.
    C
  }

  public DesignCard {
    deviations = List.copyOf(deviations);
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "a design's name is lower-case words joined by hyphens, but is '%s'".formatted(name));
    }
  }

  /// A card with a name and an idea only.
  public static DesignCard of(String name, String idea) {
    return new DesignCard(name, idea, null, null, null, null, List.of());
  }
}
