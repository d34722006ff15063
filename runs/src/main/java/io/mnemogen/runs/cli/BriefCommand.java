package io.mnemogen.runs.cli;

import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.breed.Briefing;
import io.mnemogen.evolve.breed.History;
import io.mnemogen.evolve.meta.Brief;
import io.mnemogen.evolve.meta.Past;
import io.mnemogen.evolve.meta.Request;
import io.mnemogen.evolve.meta.prompt.BriefText;
import io.mnemogen.runs.DesignLookup;
import io.mnemogen.runs.Laboratory;
import io.mnemogen.runs.MemoryPrompts;
import io.mnemogen.runs.MetaAgents;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.agent.LanguageAgent;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mnemogen brief`: what a language model would be told to improve a design, without asking one.
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description =
        "Prints what models are told that write designs, act, judge and serve designs; asks none.")
final class BriefCommand implements Callable<Integer> {
  /// What the model may be asked for.
  enum Wish {
    /// To write slots anew.
    REWRITE,
    /// To write slots unlike anything known.
    EXPLORE
  }

  @Option(
      names = "--design",
      required = true,
      paramLabel = "DESIGN",
      description = "a catalogue name or a design folder; with --run, a design of that run")
  private String reference = "";

  @Option(
      names = "--run",
      paramLabel = "RUN",
      description = "the run whose scores, transcripts and history are shown")
  private @Nullable Path run;

  @Option(
      names = "--request",
      paramLabel = "WISH",
      description = "rewrite or explore (default: rewrite)")
  private Wish wish = Wish.REWRITE;

  @Option(
      names = "--slots",
      split = ",",
      paramLabel = "SLOT",
      description = "the slots that may change (default: all)")
  private List<Slot> slots = List.of(Slot.values());

  @Option(
      names = "--prompts",
      paramLabel = "DIR",
      description = "a folder of templates that override the packed ones")
  private @Nullable String prompts;

  @Option(names = "--seed", paramLabel = "N", description = "what the suite is dealt for")
  private @Nullable String seed;

  @Option(names = "--config", paramLabel = "FILE", description = "a YAML configuration file")
  private @Nullable Path config;

  @Mixin private TaskFlags task = new TaskFlags();
  @Mixin private LanguageFlag language = new LanguageFlag();
  @Mixin private SandboxFlags sandbox = new SandboxFlags();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (var laboratory = new Laboratory(asked())) {
      var history = new History();
      Specimen parent = parent(laboratory, history);
      var random = new SplittableRandom(laboratory.config().task().seed());
      Past past = Briefing.past(parent, history, random);
      var brief = new Brief(parent, List.of(), past, request(), random.nextLong());
      var text =
          new BriefText(
              MetaAgents.prompts(prompts),
              MetaAgents.setting(laboratory.family(), laboratory.config().models().writing()));
      PrintWriter out = spec.commandLine().getOut();
      section(out, "meta model: instructions", text.instructions());
      section(out, "meta model: request", text.request(brief));
      section(
          out,
          "meta model: what it is told when a draft fails",
          text.repair(brief.request(), "(the words of the parser, the compiler or the fault)"));
      LanguageAgent.instructions()
          .forEach((deed, words) ->
              section(out, "agent and judge: instructions of a model that " + deed, words));
      MemoryPrompts.all()
          .forEach((name, words) -> section(out, "memory model: tools.model()." + name, words));
      out.flush();
    }
    return 0;
  }

  private RunConfig asked() {
    if (run != null) {
      return RunFolder.of(run).config();
    }
    var flags = new LinkedHashMap<String, String>();
    task.into(flags);
    sandbox.into(flags);
    Flags.put(flags, "task.seed", seed);
    language.into(flags);
    return ConfigReader.read(config, flags);
  }

  private Request request() {
    List<Slot> sorted = slots.stream().distinct().sorted().toList();
    return switch (wish) {
      case REWRITE -> new Request.Rewrite(sorted);
      case EXPLORE -> new Request.Explore(sorted);
    };
  }

  private Specimen parent(Laboratory laboratory, History history) {
    if (run == null) {
      NamedDesign design = new DesignLookup().all(List.of(reference)).getFirst();
      var judge = laboratory.judge(laboratory.suite(Split.TRAIN));
      var specimen =
          new Specimen(
              design.design(),
              design.name(),
              Origin.seed(),
              0,
              1,
              judge.judge(design.design()),
              Optional.empty());
      history.add(specimen);
      return specimen;
    }
    try (Archive archive = RunFolder.of(run).archive()) {
      archive.all().forEach(history::add);
    }
    return history.judged().stream()
        .filter(s -> reference.equals(s.name()) || s.id().startsWith(reference))
        .findFirst()
        .orElseThrow(() ->
            new ConfigProblem(
                List.of(
                    "the run %s judged no design '%s'; 'mnemogen designs RUN' lists what it did"
                        .formatted(run, reference))));
  }

  private static void section(PrintWriter out, String title, String text) {
    out.printf("===== %s =====%n%n%s%n%n", title, text);
  }
}
