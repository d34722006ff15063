package io.mnemogen.evolve.search;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.evolve.Judge;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// Has specimens judged on the validation suite; what the archive knows is taken from there.
///
/// @param judge of that suite
/// @param archive keeps what is said
/// @param bench judges side by side
/// @param validated told of every specimen with its verdict
record Validation(Judge judge, Archive archive, Bench bench, Consumer<Specimen> validated) {
  /// The specimens with their verdicts, in order; those that were not judged because someone asked
  /// to stop come back as they were.
  List<Specimen> of(List<Specimen> specimens) {
    SequencedMap<String, Specimen> known = new LinkedHashMap<>();
    specimens.forEach(s -> known.put(s.id(), s));
    for (Specimen specimen : specimens) {
      archive
          .verdict(specimen.id(), Stage.VALIDATION)
          .ifPresent(said -> take(specimen, said, known));
    }
    List<MemoryDesign> missing =
        known.values().stream()
            .filter(s -> s.validation().isEmpty())
            .map(Specimen::design)
            .toList();
    bench.judge(
        judge,
        missing,
        (design, said) -> {
          archive.put(design.id(), Stage.VALIDATION, said);
          Optional.ofNullable(known.get(design.id())).ifPresent(s -> take(s, said, known));
        });
    return List.copyOf(known.values());
  }

  private void take(Specimen specimen, Verdict said, SequencedMap<String, Specimen> known) {
    Specimen with = specimen.validated(said);
    known.put(specimen.id(), with);
    validated.accept(with);
  }
}
