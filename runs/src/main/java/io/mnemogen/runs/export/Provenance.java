package io.mnemogen.runs.export;

import io.mnemogen.design.DesignCard;
import io.mnemogen.design.DesignFolder;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runs.config.TaskConfig;
import io.mnemogen.runs.model.Embedders;
import io.mnemogen.runs.report.Row;
import io.mnemogen.runtime.Papers;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.catalogue.TaskFamilies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Writes the papers of a design from what is known of it.
///
/// @param design the design
/// @param config how it was evolved, or would be
/// @param versions what exported it was made with, by name
public record Provenance(NamedDesign design, RunConfig config, Map<String, String> versions) {
  private static final String NOTICE =
      "This is machine-written code: programs found by a search, not by a person who answers for them. Read the sources before you trust them; run them in their sandbox.";
  private static final String LICENCE =
      "Apache-2.0 (the design, made from Mnemogen's catalogue and grammars, and Mnemogen itself); the libraries inside carry their own licences";

  /// What an answer may cost when neither a person nor a task says.
  private static final int BUDGET = 512;

  public Provenance {
    versions = new LinkedHashMap<>(versions);
  }

  /// Papers of a design no run is known of.
  public Papers papers() {
    return papers(Optional.empty(), List.of(), List.of(), BUDGET);
  }

  /// Papers of a design a run has judged; those of one it has not are as without it.
  ///
  /// @throws ConfigProblem if the run's verdict on the design is a fault
  public Papers papers(RunFolder run) {
    if (!run.hasArchive()) {
      return papers();
    }
    try (Archive archive = run.archive()) {
      String id = design.design().id();
      Optional<Specimen> specimen = archive.find(id);
      if (specimen.isEmpty()) {
        return papers();
      }
      if (specimen.get().verdict() instanceof Verdict.Faulted faulted) {
        throw new ConfigProblem(
            List.of(
                "the design %s failed in its run (%s), so there is nothing to export; choose another with: mnemogen designs %s"
                    .formatted(specimen.get().label(), faulted.fault().message(), run.path())));
      }
      return papers(
          Optional.of(search(archive)),
          scores(archive, id),
          archive.lineage(id).stream().map(Provenance::ancestor).toList(),
          budgetOfTask());
    }
  }

  private Papers papers(
      Optional<Papers.Search> search,
      List<Papers.Score> scores,
      List<Papers.Ancestor> lineage,
      int usual) {
    DesignCard card = design.card();
    var sources = new LinkedHashMap<String, String>();
    DesignFolder.files(design).forEach((name, text) -> sources.put(name, Sha256.of(text)));
    return new Papers(
        NOTICE,
        card.name(),
        card.idea(),
        design.design().id(),
        sources,
        design.design().tunables(),
        card.paper(),
        card.deviations(),
        search.orElse(null),
        scores,
        lineage,
        needs(usual),
        versions,
        LICENCE);
  }

  /// What the task's first question may cost; what nobody says if its data are not here any more.
  private int budgetOfTask() {
    TaskConfig task = config.task();
    try {
      TaskFamily family = TaskFamilies.open(task.family(), task.taskOptions());
      try {
        return family.deal(Split.TRAIN, task.seed()).courses().stream()
            .flatMap(course -> course.deployment().stream())
            .findFirst()
            .map(episode -> episode.query().budget())
            .orElse(BUDGET);
      } finally {
        family.close();
      }
    } catch (TaskProblem e) {
      return BUDGET;
    }
  }

  private Papers.Needs needs(int usual) {
    int budget = config.task().budget();
    return new Papers.Needs(
        Embedders.name(config),
        config.task().seed(),
        budget == 0 ? usual : budget,
        config.task().budgetUnit(),
        config.sandbox().callMillis(),
        config.sandbox().heapMegabytes());
  }

  /// The run's id is the hash of its plan: runs that must give equal results have equal ids.
  private Papers.Search search(Archive archive) {
    Map<String, String> plan = archive.notes();
    return new Papers.Search(
        Sha256.of(plan.toString()).substring(0, 12),
        config.task().family(),
        config.task().seed(),
        archive.size(),
        plan);
  }

  private List<Papers.Score> scores(Archive archive, String id) {
    var scores = new ArrayList<Papers.Score>();
    for (Stage stage : Stage.values()) {
      archive
          .verdict(id, stage)
          .filter(Verdict.Scored.class::isInstance)
          .map(Verdict.Scored.class::cast)
          .ifPresent(scored -> scores.add(score(stage, id, scored)));
    }
    return scores;
  }

  private Papers.Score score(Stage stage, String id, Verdict.Scored scored) {
    Row row = Row.of(design.name(), id, false, scored);
    return new Papers.Score(
        stage.name().toLowerCase(Locale.ROOT),
        scored.suite(),
        scored.episodes().size(),
        row.quality().mean(),
        row.quality().low(),
        row.quality().high(),
        row.contextTokens(),
        row.units());
  }

  private static Papers.Ancestor ancestor(Specimen specimen) {
    return new Papers.Ancestor(
        specimen.number(),
        specimen.id(),
        specimen.label(),
        specimen.origin().operator(),
        specimen.origin().note(),
        specimen.origin().parents(),
        specimen.scored().map(s -> s.objectives().quality()).orElse(null));
  }
}
