package io.mnemogen.runs.cli;

import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.experiment.Differences;
import io.mnemogen.runs.experiment.RecordedTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `mnemogen reproduce`: recorded tables, made again and compared.
@Command(
    name = "reproduce",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the commands of recorded tables again and says what is not as recorded.",
      "Interrupted, it goes on where it was. Exit code 0: all as recorded; 1: something differs."
    })
final class ReproduceCommand implements Callable<Integer> {
  private static final int DIFFERENT = 1;
  private static final int INTERRUPTED = 130;
  private static final int MOST = 12;

  /// Commands that write files: what they judged, so that they can go on, or their tables.
  private static final List<String> WRITING = List.of("evolve", "experiment", "arena");

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "tables, such as runs/experiments/recorded/household.yaml")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--source",
      paramLabel = "NAME=PATH",
      description = "where data are that tables need; tables without theirs are left out")
  private Map<String, Path> sources = new LinkedHashMap<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where runs and results are kept (default: mnemogen-reproduction)")
  private Path out = Path.of("mnemogen-reproduction");

  @Option(names = "--record", description = "record what is printed now instead of comparing")
  private boolean record;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<RecordedTable> tables = files.stream().map(RecordedTable::read).toList();
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new ConfigProblem(
          List.of("%s cannot be written (%s); choose another --out".formatted(out, e)));
    }
    int worst = 0;
    for (RecordedTable table : tables) {
      int code = table.missing(sources).isEmpty() ? reproduce(table) : leaveOut(table);
      if (code == INTERRUPTED) {
        return code;
      }
      worst = Math.max(worst, code);
    }
    return worst;
  }

  private int leaveOut(RecordedTable table) {
    for (String source : table.missing(sources)) {
      say("%s: left out; give its data with --source %s=PATH".formatted(table.name(), source));
    }
    return 0;
  }

  private int reproduce(RecordedTable table) {
    Path kept = out.resolve(table.name() + ".json");
    if (Files.exists(kept)) {
      say("%s: taken from %s; remove that to make it again".formatted(table.name(), kept));
    } else {
      int code = run(table, kept);
      if (code != 0) {
        say("%s: its command ended with exit code %d".formatted(table.name(), code));
        return code;
      }
    }
    JsonNode now = RecordedTable.read(kept, "the result");
    JsonNode before = table.recorded();
    if (record || before == null) {
      return record(table, now);
    }
    List<String> differences = Differences.between(before, now);
    if (differences.isEmpty()) {
      say("%s: as recorded".formatted(table.name()));
      return 0;
    }
    differences.stream()
        .limit(MOST)
        .forEach(d -> say("%s: not as recorded: %s".formatted(table.name(), d)));
    if (differences.size() > MOST) {
      say("%s: and %d more differences".formatted(table.name(), differences.size() - MOST));
    }
    return DIFFERENT;
  }

  private int record(RecordedTable table, JsonNode now) {
    if (!record) {
      say("%s: nothing is recorded yet; record it with --record".formatted(table.name()));
      return DIFFERENT;
    }
    table.record(now);
    say("%s: recorded".formatted(table.name()));
    return 0;
  }

  private int run(RecordedTable table, Path kept) {
    var arguments = new ArrayList<>(table.arguments(sources, out));
    say("%s: mnemogen %s".formatted(table.name(), String.join(" ", arguments)));
    arguments.add("--json");
    if (WRITING.contains(arguments.getFirst())) {
      arguments.add("--out");
      arguments.add(out.resolve(table.name()).toString());
    }
    var printed = new StringWriter();
    CommandLine line = Main.line().setOut(new PrintWriter(printed));
    line.setErr(spec.commandLine().getErr());
    int code = line.execute(arguments.toArray(String[]::new));
    if (code == 0) {
      RecordedTable.write(kept, JsonMapper.shared().readTree(printed.toString()));
    }
    return code;
  }

  private void say(String words) {
    spec.commandLine().getOut().println(words);
    spec.commandLine().getOut().flush();
  }
}
