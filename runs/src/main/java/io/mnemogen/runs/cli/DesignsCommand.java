package io.mnemogen.runs.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import io.mnemogen.design.DesignCard;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.RunFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `mnemogen designs`: the catalogue, or what a run has archived.
@Command(
    name = "designs",
    mixinStandardHelpOptions = true,
    description = "Lists the catalogue of designs, or those a run has judged.")
final class DesignsCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "RUN",
      description = "a run folder: lists its archive instead of the catalogue, best first")
  private @Nullable Path run;

  @Option(names = "--json", description = "print one JSON document")
  private boolean json;

  @Spec private CommandSpec spec;

  private record Document(List<Entry> designs) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Entry(
      String design,
      String id,
      @Nullable String idea,
      @Nullable String paper,
      @Nullable String fidelity,
      @Nullable Integer number,
      @Nullable Integer generation,
      @Nullable String operator,
      @Nullable Double quality,
      @Nullable String fault) {}

  @Override
  public Integer call() {
    List<Entry> entries = run == null ? catalogue() : archived(RunFolder.of(run));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(JsonMapper.shared().writeValueAsString(new Document(entries)));
    } else if (run == null) {
      out.println(
          AsciiTable.getTable(
              AsciiTable.NO_BORDERS,
              entries,
              List.of(
                  left("design", 28).with(Entry::design),
                  left("fidelity", 10).with(e -> e.fidelity() == null ? "" : e.fidelity()),
                  left("idea", 76).with(e -> e.idea() == null ? "" : e.idea()),
                  left("paper", 44).with(e -> e.paper() == null ? "" : e.paper()))));
    } else {
      out.println(
          AsciiTable.getTable(
              AsciiTable.NO_BORDERS,
              entries,
              List.of(
                  left("id", 14).with(e -> e.id().substring(0, 12)),
                  left("design", 28).with(Entry::design),
                  left("generation", 12).with(e -> String.valueOf(e.generation())),
                  left("operator", 24).with(e -> String.valueOf(e.operator())),
                  left("quality or fault", 76)
                      .with(e ->
                          e.quality() == null
                              ? String.valueOf(e.fault())
                              : String.format(Locale.ROOT, "%.3f", e.quality())))));
    }
    return 0;
  }

  private static Column left(String header, int width) {
    return new Column()
        .header(header)
        .headerAlign(HorizontalAlign.LEFT)
        .dataAlign(HorizontalAlign.LEFT)
        .maxWidth(width, OverflowBehaviour.NEWLINE);
  }

  private static List<Entry> catalogue() {
    return Baselines.all().stream().map(DesignsCommand::entry).toList();
  }

  private static Entry entry(NamedDesign design) {
    DesignCard card = design.card();
    return new Entry(
        card.name(),
        design.design().id(),
        card.idea(),
        card.paper(),
        card.fidelity() == null ? null : card.fidelity().name(),
        null,
        null,
        null,
        null,
        null);
  }

  private static List<Entry> archived(RunFolder folder) {
    if (!folder.hasArchive()) {
      return List.of();
    }
    try (Archive archive = folder.archive()) {
      return archive.all().stream()
          .sorted(Comparator.comparingDouble(Specimen::quality).reversed())
          .map(DesignsCommand::entry)
          .toList();
    }
  }

  private static Entry entry(Specimen specimen) {
    return new Entry(
        specimen.label(),
        specimen.id(),
        null,
        null,
        null,
        specimen.number(),
        specimen.generation(),
        specimen.origin().operator(),
        specimen.scored().map(s -> s.objectives().quality()).orElse(null),
        switch (specimen.verdict()) {
          case io.mnemogen.evolve.Verdict.Scored s -> null;
          case io.mnemogen.evolve.Verdict.Dropped d ->
              String.format(
                  Locale.ROOT,
                  "dropped at %.3f after %.0f %% of the suite",
                  d.soFar().objectives().quality(),
                  100 * d.share());
          case io.mnemogen.evolve.Verdict.Faulted f -> f.fault().message();
        });
  }
}
