package io.mnemogen.runs.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The flags that shape a search.
final class SearchFlags {
  @Option(
      names = "--evaluations",
      paramLabel = "N",
      description = {
        "what judging may cost, in full evaluations (default: 150);",
        "designs too far behind are dropped early and cost less"
      })
  private @Nullable String evaluations;

  @Option(
      names = "--population",
      paramLabel = "N",
      description = "designs a generation (default: 24)")
  private @Nullable String population;

  @Option(
      names = "--strategy",
      paramLabel = "NAME",
      description = {
        "how the search proceeds: nsga2 (default), alma, memevolve, map-elites, islands,",
        "hill-climb, random, or steady: breeds whenever a guest is free, for evaluations of",
        "very different length. With steady and several guests the order in which they are",
        "done decides, so the same seed gives other designs, unless told to --follow a run"
      })
  private @Nullable String strategy;

  @Option(names = "--no-racing", description = "judge every design to the end, however far behind")
  private boolean exhaustive;

  @Option(
      names = "--without",
      paramLabel = "OPERATORS",
      description = {
        "operators to leave out, separated by commas: crossover, tune (steps of tunables),",
        "swap (slots from the catalogue), write (slots by grammar or model); for ablations"
      })
  private @Nullable String without;

  @Option(
      names = "--rescore",
      paramLabel = "N",
      description = {
        "re-score the N best designs with fresh training episodes before anything is bred from",
        "them; each costs a full evaluation; for tasks that are generated (default: 0)"
      })
  private @Nullable String rescored;

  @Option(
      names = "--simplify",
      paramLabel = "N",
      description = {
        "judge so many designs more, beyond the evaluations, to find a shorter one",
        "that does what the winner does (default: 16)"
      })
  private @Nullable String simplifications;

  @Option(
      names = "--seeds",
      paramLabel = "DESIGNS",
      description = "the designs to start from, separated by commas (default: the catalogue)")
  private @Nullable String seeds;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "decides every random choice, suites included (default: 1)")
  private @Nullable String seed;

  @Option(
      names = "--task-seed",
      paramLabel = "N",
      description = "what the suites are dealt for, when it is not --seed")
  private @Nullable String taskSeed;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "the run folder (default: a new one under mnemogen-runs)")
  private @Nullable String out;

  void into(Map<String, String> flags) {
    Flags.put(flags, "search.evaluations", evaluations);
    Flags.put(flags, "search.population", population);
    Flags.put(flags, "search.strategy", strategy);
    Flags.put(flags, "search.racing", exhaustive ? "false" : null);
    Flags.put(flags, "search.rescored", rescored);
    Flags.put(flags, "search.simplifications", simplifications);
    Flags.put(flags, "search.without", without);
    Flags.put(flags, "search.seeds", seeds);
    Flags.put(flags, "search.seed", seed);
    Flags.put(flags, "task.seed", taskSeed == null ? seed : taskSeed);
    Flags.put(flags, "out", out);
  }
}
