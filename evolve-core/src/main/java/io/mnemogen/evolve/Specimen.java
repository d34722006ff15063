package io.mnemogen.evolve;

import io.mnemogen.design.MemoryDesign;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A design with its verdict and how it arose.
///
/// @param design the design
/// @param name what people call it, or null for a design the search made
/// @param origin how it arose
/// @param generation the round of the search that proposed it, 0 for the seeds
/// @param number its place in the order of judging, from 1
/// @param verdict what the judge of the training suite said
/// @param fresh what the judge of fresh training episodes said, if the design was re-scored
/// @param validation what the judge of the validation suite said, if it was asked
public record Specimen(
    MemoryDesign design,
    @Nullable String name,
    Origin origin,
    int generation,
    int number,
    Verdict verdict,
    Optional<Verdict> fresh,
    Optional<Verdict> validation) {
  /// A specimen that was not re-scored.
  public Specimen(
      MemoryDesign design,
      @Nullable String name,
      Origin origin,
      int generation,
      int number,
      Verdict verdict,
      Optional<Verdict> validation) {
    this(design, name, origin, generation, number, verdict, Optional.empty(), validation);
  }

  /// The id of the design.
  public String id() {
    return design.id();
  }

  /// The name people know it by, else the first digits of its id.
  public String label() {
    return name == null ? design.shortId() : name;
  }

  /// The training scores, if the design ran to the end, on fresh episodes too where it was
  /// re-scored.
  public Optional<Verdict.Scored> scored() {
    return failed() ? Optional.empty() : scored(Optional.of(verdict));
  }

  /// What the search selects on: the means over all training episodes it was judged on, fresh ones
  /// included; empty when it failed or was not judged to the end.
  public Optional<Objectives> objectives() {
    return scored()
        .map(train ->
            scored(fresh)
                .map(f ->
                    train.objectives().pooled(f.objectives(), episodes(f) / (double) episodes()))
                .orElse(train.objectives()));
  }

  /// How many training episodes it was judged on, fresh ones included; 0 when it did not run to the
  /// end.
  public int episodes() {
    return Stream.of(Optional.of(verdict), fresh)
        .flatMap(v -> scored(v).stream())
        .mapToInt(Specimen::episodes)
        .sum();
  }

  /// What judging it cost, in full evaluations.
  public double cost() {
    return verdict.share() + fresh.map(Verdict::share).orElse(0.0);
  }

  /// The validation scores, if the design was validated and ran to the end.
  public Optional<Verdict.Scored> validated() {
    return scored(validation);
  }

  /// Whether the design failed on the training suite, or on fresh episodes.
  public boolean failed() {
    return verdict instanceof Verdict.Faulted
        || fresh.filter(Verdict.Faulted.class::isInstance).isPresent();
  }

  /// The training quality over all its episodes; below every possible quality when the design
  /// failed or was not judged to the end.
  public double quality() {
    return objectives().map(Objectives::quality).orElse(-1.0);
  }

  /// The same specimen with a verdict on the validation suite.
  public Specimen validated(Verdict said) {
    return new Specimen(
        design, name, origin, generation, number, verdict, fresh, Optional.of(said));
  }

  /// The same specimen with a verdict on fresh episodes, or none.
  public Specimen rescored(Optional<Verdict> said) {
    return new Specimen(design, name, origin, generation, number, verdict, said, validation);
  }

  private static int episodes(Verdict.Scored scored) {
    return Math.max(1, scored.episodes().size());
  }

  private static Optional<Verdict.Scored> scored(Optional<Verdict> verdict) {
    return verdict.filter(Verdict.Scored.class::isInstance).map(Verdict.Scored.class::cast);
  }
}
