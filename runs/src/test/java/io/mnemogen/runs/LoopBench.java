package io.mnemogen.runs;

import io.mnemogen.design.testing.model.ScriptedServer;
import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Progress;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.breed.Operator;
import io.mnemogen.evolve.breed.Operators;
import io.mnemogen.evolve.search.Evolution;
import io.mnemogen.evolve.search.Judges;
import io.mnemogen.evolve.search.Stock;
import io.mnemogen.runs.WritingModel.Mood;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.tasks.Split;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Measures what the search costs around a language model that takes no time, and prints a Markdown
/// table. Run it as a main class on the test class path; `docs/performance.md` has the command.
///
/// Every proposal is a whole one: a brief is made and sent over HTTP to a server in this process,
/// the answer is read, the design is tried on the smoke course, judged in a guest, and archived
/// together with the call. Processor time is that of the search, the server and the guests.
public final class LoopBench {
  private static final String WRITE = "write";

  /// A moment of the search.
  ///
  /// @param wall nanoseconds
  /// @param processor nanoseconds of processor time of this process and all guests so far
  private record Moment(long wall, long processor) {}

  private final List<Moment> judged = new ArrayList<>();
  private final Map<Long, Long> processors = new HashMap<>();

  private LoopBench() {}

  /// Judges the given number of proposals, 1,000 if none is given.
  public static void main(String[] arguments) throws IOException {
    int proposals = arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]);
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Path folder = Files.createTempDirectory("mnemogen-loop");
    try (var server = ScriptedServer.unrecorded(new WritingModel(Mood.GOOD))) {
      var bench = new LoopBench();
      bench.search(config(folder, server.address(), proposals));
      bench.print(out);
    }
  }

  private void search(RunConfig config) {
    RunFolder folder = RunFolder.create(config);
    try (var laboratory = new Laboratory(config);
        Archive archive = folder.archive()) {
      laboratory.models().keepIn(folder.calls());
      var train = laboratory.judge(laboratory.suite(Split.TRAIN));
      var stock =
          new Stock(new DesignLookup().all(config.search().seedList()), MetaAgents.of(laboratory));
      new Evolution(plan(config), new Judges(train, train), archive, stock, listener())
          .run(() -> false);
    }
  }

  /// Notes the time of every verdict but those on seeds.
  private RunListener listener() {
    return new RunListener() {
      @Override
      public void judged(Specimen specimen, Progress progress) {
        if (specimen.origin().rationale().isPresent() || judged.isEmpty()) {
          judged.add(now());
        }
      }
    };
  }

  private static Plan plan(RunConfig config) {
    Plan plan =
        Plan.of(config.search().seed(), config.search().evaluations())
            .withParallelism(config.sandbox().guests());
    for (Operator operator : Operators.all()) {
      plan = operator.name().equals(WRITE) ? plan : plan.withOperator(operator.name(), 0);
    }
    return plan;
  }

  private static RunConfig config(Path folder, String address, int proposals) {
    var flags = new LinkedHashMap<String, String>();
    flags.put("search.evaluations", "" + (proposals + 1));
    flags.put("search.seeds", "workflow");
    flags.put("embedding.model", "hashing");
    flags.put("embedding.cache", folder.resolve("vectors").toString());
    flags.put("task.family", "facts");
    flags.put("task.options.worlds", "1");
    flags.put("task.options.people", "4");
    flags.put("task.options.questions", "2");
    flags.put("models.roles.meta", address);
    flags.put("models.writing.share", "1");
    flags.put("out", folder.resolve("run").toString());
    return ConfigReader.read(null, flags);
  }

  private void print(PrintStream out) {
    int all = judged.size() - 1;
    int tenth = all / 10;
    out.println("| proposals | a second | processor time of one |");
    out.println("|---|---|---|");
    row(out, "%,d".formatted(all), 0, all);
    row(out, "the first tenth", 0, tenth);
    row(out, "the last tenth", all - tenth, all);
  }

  private void row(PrintStream out, String what, int from, int to) {
    Moment begin = judged.get(from);
    Moment end = judged.get(to);
    int count = to - from;
    out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f ms |%n",
        what,
        count * 1e9 / (end.wall() - begin.wall()),
        (end.processor() - begin.processor()) / 1e6 / count);
  }

  /// Guests come and go; what one had used when it was last seen is kept.
  private Moment now() {
    Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().children())
        .forEach(process ->
            process
                .info()
                .totalCpuDuration()
                .ifPresent(used -> processors.merge(process.pid(), used.toNanos(), Math::max)));
    return new Moment(
        System.nanoTime(), processors.values().stream().mapToLong(Long::longValue).sum());
  }
}
