package io.mnemogen.evolve;

import io.mnemogen.design.MemoryDesign;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A design with its verdict and how it arose.
///
/// @param design the design
/// @param name what people call it, or null for a design the search made
/// @param origin how it arose
/// @param generation the round of the search that proposed it, 0 for the seeds
/// @param number its place in the order of judging, from 1
/// @param verdict what the judge of the training suite said
/// @param validation what the judge of the validation suite said, if it was asked
public record Specimen(
    MemoryDesign design,
    @Nullable String name,
    Origin origin,
    int generation,
    int number,
    Verdict verdict,
    Optional<Verdict> validation) {
  /// The id of the design.
  public String id() {
    return design.id();
  }

  /// The name people know it by, else the first digits of its id.
  public String label() {
    return name == null ? design.shortId() : name;
  }

  /// The training scores, if the design ran to the end.
  public Optional<Verdict.Scored> scored() {
    return scored(Optional.of(verdict));
  }

  /// The validation scores, if the design was validated and ran to the end.
  public Optional<Verdict.Scored> validated() {
    return scored(validation);
  }

  /// Whether the design failed on the training suite.
  public boolean failed() {
    return verdict instanceof Verdict.Faulted;
  }

  /// The training quality; below every possible quality when the design failed or was not judged to
  /// the end.
  public double quality() {
    return scored().map(s -> s.objectives().quality()).orElse(-1.0);
  }

  /// The same specimen with a verdict on the validation suite.
  public Specimen validated(Verdict said) {
    return new Specimen(design, name, origin, generation, number, verdict, Optional.of(said));
  }

  private static Optional<Verdict.Scored> scored(Optional<Verdict> verdict) {
    return verdict.filter(Verdict.Scored.class::isInstance).map(Verdict.Scored.class::cast);
  }
}
