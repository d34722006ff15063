package io.mnemogen.runs.config;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Everything a run is asked to do. Read by [ConfigReader] from a YAML file and flags; the
/// component names are the YAML keys.
///
/// @param task what memories are tried on
/// @param search how designs are searched for
/// @param sandbox where candidates run
/// @param embedding what turns texts into vectors
/// @param models which language models are asked, and for how much
/// @param out the run folder, or null for a new one under `mnemogen-runs`
public record RunConfig(
    TaskConfig task,
    SearchConfig search,
    SandboxConfig sandbox,
    EmbeddingConfig embedding,
    ModelsConfig models,
    @Nullable String out) {
  /// Whether another configuration must give the same results: everything but the number of guests,
  /// the jail, the folders, where data are and what models may cost is equal. What the data hold is
  /// told by the hashes of the suites.
  public boolean sameExperiment(RunConfig other) {
    return task.on(null, null).equals(other.task.on(null, null))
        && search.equals(other.search)
        && sandbox.limits().equals(other.sandbox.limits())
        && embedding.model().equals(other.embedding.model())
        && models.roles().equals(other.models.roles())
        && models.writing().equals(other.models.writing())
        && models.acting().equals(other.models.acting())
        && Objects.equals(models.access().temperature(), other.models.access().temperature());
  }

  /// The same configuration for another machine: data by their names alone, no folders and files of
  /// this one, and guests jailed where that machine can.
  public RunConfig portable() {
    return new RunConfig(
        task.on(name(task.data()), name(task.testData())),
        search.portable(),
        sandbox.jailed(),
        new EmbeddingConfig(embedding.model(), null),
        models.portable(),
        null);
  }

  /// The same configuration for another run folder.
  public RunConfig in(String folder) {
    return new RunConfig(task, search, sandbox, embedding, models, folder);
  }

  static @Nullable String name(@Nullable String path) {
    return path == null ? null : path.replaceFirst(".*[/\\\\]", "");
  }
}
