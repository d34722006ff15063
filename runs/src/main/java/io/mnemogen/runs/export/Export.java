package io.mnemogen.runs.export;

import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.runs.DesignLookup;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runtime.Papers;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.host.Sandboxes;
import io.mnemogen.sandbox.launch.GuestImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds a design, tries it in a guest, and writes it as a jar.
///
/// @param reference the design, as [DesignLookup] understands it
/// @param embedder the embedder of a design no run is known of, or null for the usual one
/// @param carried whether a large embedder goes into the jar
/// @param versions what the jar was made with, by name
public record Export(
    String reference,
    @org.jspecify.annotations.Nullable String embedder,
    boolean carried,
    Map<String, String> versions) {
  public Export {
    versions = new LinkedHashMap<>(versions);
  }

  /// Writes the jar.
  ///
  /// @return the papers in it
  /// @throws ConfigProblem if there is no such design, it fails, or the jar cannot be written
  public Papers to(Path target) {
    requirePlace(target);
    NamedDesign design = new DesignLookup().all(List.of(reference)).getFirst();
    Optional<RunFolder> run = new DesignLookup().runOf(reference).map(RunFolder::of);
    RunConfig config = run.map(RunFolder::config).orElseGet(this::usual);
    var provenance = new Provenance(design, config, versions);
    Papers papers = run.map(provenance::papers).orElseGet(provenance::papers);
    requireSound(design, papers.needs().seed());
    ExportedJar.of(design, papers, carried).write(target);
    return papers;
  }

  private RunConfig usual() {
    var flags = new LinkedHashMap<String, String>();
    if (embedder != null) {
      flags.put("embedding.model", embedder);
    }
    return ConfigReader.read(null, flags);
  }

  private static void requirePlace(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    if (Files.isDirectory(target) || folder == null || !Files.isWritable(folder)) {
      throw new ConfigProblem(
          List.of(
              "the jar %s cannot be written there; choose another file in a folder that can be written with --out"
                  .formatted(target)));
    }
  }

  private static void requireSound(NamedDesign design, long seed) {
    try (Sandbox sandbox =
            Sandboxes.strongest(
                Sandboxes.plan(1).withoutSpares(),
                Services.of(new HashingEmbedder(16)),
                GuestImage.userCache());
        Session session = sandbox.open(design.design(), Limits.DEFAULT, seed)) {
      session
          .fault()
          .ifPresent(fault -> {
            throw new ConfigProblem(
                List.of(
                    "the design %s does not run (%s), so there is nothing to export"
                        .formatted(design.name(), fault.message())));
          });
    }
  }
}
