package io.mnemogen.runs.cli;

import io.mnemogen.runs.export.Export;
import io.mnemogen.runtime.Papers;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mnemogen export`: a design as a jar that agents use.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes a design as a jar: a Java library, an MCP server, a prompt to try it at.")
final class ExportCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DESIGN",
      description = "a run folder (its winner), RUN:ID, an archived id, a design folder or a name")
  private String reference = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "JAR",
      description = "the jar to write; replaced if it is there")
  private Path out = Path.of("");

  @Option(
      names = "--embedder",
      paramLabel = "NAME",
      description =
          "what makes vectors for a design no run is known of: minilm or hashing (default: minilm)")
  private @Nullable String embedder;

  @Option(
      names = "--without-embedder",
      description =
          "leave MiniLM out of the jar: 137 MB smaller, for applications that have it on their class path")
  private boolean without;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var versions = new LinkedHashMap<String, String>();
    versions.put("mnemogen", new Version().getVersion()[0].replace("mnemogen ", ""));
    versions.put("format", "1");
    Papers papers = new Export(reference, embedder, !without, versions).to(out);
    PrintWriter print = spec.commandLine().getOut();
    String id = papers.design().substring(0, 12);
    print.printf("%s: %s%n", out, papers.name().equals(id) ? id : papers.name() + " (" + id + ")");
    print.printf("try it:   java -jar %s repl%n", out);
    print.printf("serve it: java -jar %s mcp%n", out);
    print.printf("read it:  java -jar %s info%n", out);
    return 0;
  }
}
