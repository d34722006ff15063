package io.mnemogen.runs.cli;

import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Rationale;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.meta.Change;
import io.mnemogen.evolve.meta.prompt.Scores;
import io.mnemogen.runs.DesignLookup;
import io.mnemogen.runs.RunFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mnemogen show`: one design: its code, its scores and where it comes from.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows a design: code, scores, lineage.")
final class ShowCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DESIGN",
      description = "a catalogue name, a design folder, a run folder (its winner) or RUN:ID")
  private String reference = "";

  @Option(
      names = "--run",
      paramLabel = "RUN",
      description = "the run whose scores and lineage are shown")
  private @Nullable Path run;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    NamedDesign design = new DesignLookup().all(List.of(reference)).getFirst();
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%s%n%s%nid %s%n", design.name(), design.card().idea(), design.design().id());
    if (design.card().paper() != null) {
      out.printf("paper: %s%n", design.card().paper());
    }
    design.card().deviations().forEach(d -> out.printf("deviation: %s%n", d));
    if (!design.design().tunables().isEmpty()) {
      out.printf("tunables: %s%n", design.design().tunables());
    }
    for (SlotProgram program : design.design().slots().values()) {
      out.printf(
          "%n// %s.%s%n%s", program.slot().key(), program.language().extension(), program.source());
    }
    Path where = runOf();
    if (where != null) {
      history(RunFolder.of(where), design.design().id(), out);
    }
    return 0;
  }

  private @Nullable Path runOf() {
    if (run != null) {
      return run;
    }
    return new DesignLookup().runOf(reference).orElse(null);
  }

  private static void history(RunFolder folder, String id, PrintWriter out) {
    try (Archive archive = folder.archive()) {
      out.printf("%nscores in %s%n", folder.path());
      for (Stage stage : Stage.values()) {
        archive
            .verdict(id, stage)
            .ifPresent(
                v -> out.printf("  %-10s %s%n", stage.name().toLowerCase(Locale.ROOT), words(v)));
      }
      out.printf("%nlineage, oldest first%n");
      for (Specimen ancestor : archive.lineage(id)) {
        out.printf(
            "  #%d %s by %s%s: %s%n",
            ancestor.number(),
            ancestor.label(),
            ancestor.origin().operator(),
            ancestor.origin().note().isEmpty() ? "" : " (" + ancestor.origin().note() + ")",
            words(ancestor.verdict()));
        ancestor
            .origin()
            .rationale()
            .ifPresent(why ->
                archive
                    .find(ancestor.origin().parents().getFirst())
                    .ifPresent(parent -> notebook(why, new Change(parent, ancestor), out)));
      }
    }
  }

  /// What the author of a design thought, and what came of it.
  private static void notebook(Rationale why, Change change, PrintWriter out) {
    String mended = why.repairs() == 0 ? "" : ", mended %d times".formatted(why.repairs());
    out.printf("      written by %s%s%n", why.author(), mended);
    var entry = new LinkedHashMap<String, String>();
    entry.put("diagnosis", why.diagnosis());
    entry.put("hypothesis", why.hypothesis());
    entry.put("expected", why.expected());
    entry.put("came of it", Scores.gain(change));
    entry.forEach((name, text) -> {
      String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
      if (!line.isEmpty()) {
        out.printf("      %s: %s%n", name, line);
      }
    });
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Dropped d ->
          String.format(
              Locale.ROOT,
              "quality %.3f on %.0f %% of the suite, dropped behind %.12s",
              d.soFar().objectives().quality(),
              100 * d.share(),
              d.leader());
      case Verdict.Scored s ->
          String.format(
              Locale.ROOT,
              "quality %.3f, %.0f context tokens, %.0f units",
              s.objectives().quality(),
              s.objectives().contextTokens(),
              s.objectives().units());
      case Verdict.Faulted f -> f.fault().message();
    };
  }
}
