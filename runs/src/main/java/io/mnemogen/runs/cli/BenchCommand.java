package io.mnemogen.runs.cli;

import io.mnemogen.sandbox.bench.Bench;
import io.mnemogen.sandbox.bench.Figure;
import io.mnemogen.sandbox.launch.GuestImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `mnemogen bench`: what jailed guests cost on this machine.
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures what jailed guests cost here, and prints a Markdown table.",
      "Takes about five minutes; on a busy machine look at processor times and ratios only."
    })
final class BenchCommand implements Callable<Integer> {
  private static final int FEWEST = 500;

  @Option(
      names = "--candidates",
      paramLabel = "N",
      description = "how many the long run takes through their lives (default: 10000)")
  private int candidates = 10_000;

  @Option(names = "--json", description = "print one JSON document on stdout, progress on stderr")
  private boolean json;

  @Spec private CommandSpec spec;

  private record Document(List<Figure> figures) {}

  @Override
  public Integer call() throws IOException {
    if (candidates < FEWEST) {
      throw new ParameterException(
          spec.commandLine(),
          "the long run needs at least %d candidates, but --candidates is %d"
              .formatted(FEWEST, candidates));
    }
    PrintWriter progress = spec.commandLine().getErr();
    List<Figure> figures =
        Bench.run(
            GuestImage.userCache(),
            candidates,
            f -> {
              progress.println(f.name());
              progress.flush();
            });
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(JsonMapper.shared().writeValueAsString(new Document(figures)));
    } else {
      out.println("| what | here | should be |\n|---|---|---|");
      figures.forEach(f -> out.println(row(f)));
    }
    out.flush();
    return 0;
  }

  private static String row(Figure figure) {
    String goal = figure.met().map(met -> figure.goal() + (met ? "" : " (**missed**)")).orElse("");
    return "| %s | %s | %s |".formatted(figure.name(), amount(figure), goal);
  }

  private static String amount(Figure figure) {
    double size = Math.abs(figure.value());
    String form = size >= 100 || size == Math.rint(size) ? "%.0f" : size >= 10 ? "%.1f" : "%.2f";
    return (String.format(Locale.ROOT, form, figure.value()) + " " + figure.unit()).strip();
  }
}
