package io.mnemogen.runs;

import io.mnemogen.design.DesignCard;
import io.mnemogen.design.DesignFolder;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.config.ConfigProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the design a person means: a catalogue name, a design folder, a run folder (its winner),
/// an archived id as `RUN:ID`, or an id alone, which is looked for in the runs under
/// `mnemogen-runs`.
public final class DesignLookup {
  /// The name that stands for the whole catalogue.
  public static final String ALL = "all";

  private static final String ID = "[0-9a-f]{6,64}";
  private static final Path RUNS = Path.of("mnemogen-runs");

  /// A lookup from the current folder.
  public DesignLookup() {}

  /// All designs meant, in order.
  ///
  /// @throws ConfigProblem naming every reference that means nothing
  public List<NamedDesign> all(List<String> references) {
    var found = new ArrayList<NamedDesign>();
    var problems = new ArrayList<String>();
    if (references.isEmpty()) {
      problems.add(
          "no design is named; give catalogue names (see 'mnemogen designs'), folders or '"
              + ALL
              + "'");
    }
    for (String reference : references) {
      if (reference.equals(ALL)) {
        found.addAll(Baselines.all());
        continue;
      }
      Optional<NamedDesign> design = find(reference);
      design.ifPresentOrElse(found::add, () -> problems.add(unknown(reference)));
    }
    if (!problems.isEmpty()) {
      throw new ConfigProblem(problems);
    }
    return found;
  }

  /// The design meant, if there is one.
  public Optional<NamedDesign> find(String reference) {
    Optional<NamedDesign> baseline = Baselines.find(reference);
    if (baseline.isPresent()) {
      return baseline;
    }
    Path path = Path.of(reference);
    if (RunFolder.isRun(path)) {
      return Optional.of(RunFolder.of(path).winner());
    }
    if (Files.isDirectory(path)) {
      return Optional.of(DesignFolder.read(path));
    }
    int colon = reference.lastIndexOf(':');
    if (colon > 0 && RunFolder.isRun(Path.of(reference.substring(0, colon)))) {
      return archived(Path.of(reference.substring(0, colon)), reference.substring(colon + 1));
    }
    return reference.matches(ID) ? anywhere(reference) : Optional.empty();
  }

  /// The run a reference leads to: the run folder itself, its `winner` folder, `RUN:ID`, or the run
  /// under `mnemogen-runs` that archived this id.
  public Optional<Path> runOf(String reference) {
    if (Baselines.find(reference).isPresent()) {
      return Optional.empty();
    }
    Path path = Path.of(reference);
    int colon = reference.lastIndexOf(':');
    Path before = Path.of(reference.substring(0, Math.max(colon, 0)));
    Path above = path.toAbsolutePath().normalize().getParent();
    if (RunFolder.isRun(path)) {
      return Optional.of(path);
    }
    if (colon > 0 && RunFolder.isRun(before)) {
      return Optional.of(before);
    }
    if (Files.isDirectory(path)) {
      return Optional.ofNullable(above).filter(RunFolder::isRun);
    }
    return reference.matches(ID)
        ? runs().stream().filter(run -> archived(run, reference).isPresent()).findFirst()
        : Optional.empty();
  }

  /// The run folders under `mnemogen-runs`, by name.
  public static List<Path> runs() {
    if (!Files.isDirectory(RUNS)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(RUNS)) {
      return folders.filter(RunFolder::isRun).sorted().toList();
    } catch (IOException e) {
      throw new ConfigProblem(List.of("%s cannot be listed: %s".formatted(RUNS, e.getMessage())));
    }
  }

  private static Optional<NamedDesign> anywhere(String id) {
    return runs().stream().flatMap(run -> archived(run, id).stream()).findFirst();
  }

  private static Optional<NamedDesign> archived(Path run, String id) {
    RunFolder folder = RunFolder.of(run);
    if (!folder.hasArchive()) {
      return Optional.empty();
    }
    try (Archive archive = folder.archive()) {
      return archive.find(id).map(DesignLookup::named);
    } catch (IllegalArgumentException e) {
      throw new ConfigProblem(List.of("%s: %s".formatted(run, e.getMessage())));
    }
  }

  /// A specimen as people know it.
  public static NamedDesign named(Specimen specimen) {
    return new NamedDesign(
        DesignCard.of(
            specimen.label(),
            "%s, generation %d".formatted(specimen.origin().operator(), specimen.generation())),
        specimen.design());
  }

  private static String unknown(String reference) {
    int colon = reference.lastIndexOf(':');
    String before = reference.substring(0, Math.max(colon, 0));
    String why;
    if (colon > 0 && RunFolder.isRun(Path.of(before))) {
      why =
          "the run has archived no design of this id; 'mnemogen designs %s' lists those it has"
              .formatted(before);
    } else if (reference.matches(ID)) {
      why =
          "no run under %s has archived this id; name its run too, as RUN:%s"
              .formatted(RUNS, reference);
    } else {
      why =
          "not in the catalogue (%s), no design folder, no run folder; 'mnemogen designs' lists what there is"
              .formatted(String.join(", ", Baselines.names()));
    }
    return "there is no design '%s': %s".formatted(reference, why);
  }
}
