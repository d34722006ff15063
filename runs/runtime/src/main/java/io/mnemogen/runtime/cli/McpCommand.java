package io.mnemogen.runtime.cli;

import io.mnemogen.runtime.AgentMemory;
import io.mnemogen.runtime.MemoryProvider;
import io.mnemogen.runtime.Papers;
import io.mnemogen.runtime.mcp.MemoryServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `mcp`: the memory as a server for agents.
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the memory to one MCP client over standard input and output.",
      "Without --memory it lives in mnemogen/NAME-ID.memory in the user's data folder."
    })
final class McpCommand implements Callable<Integer> {
  private final MemoryProvider provider;

  @Mixin private MemoryFlags flags = new MemoryFlags();

  @Spec private CommandSpec spec;

  McpCommand(MemoryProvider provider) {
    this.provider = provider;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path given = flags.file();
    Path file = given == null ? usual() : given;
    try (AgentMemory memory = flags.open(provider, file)) {
      spec.commandLine().getErr().printf("%s: serving %s%n", provider.papers().name(), file);
      spec.commandLine().getErr().flush();
      new MemoryServer(memory).serve(System.in, System.out);
    }
    return 0;
  }

  private Path usual() throws IOException {
    @Nullable String named = System.getenv("XDG_DATA_HOME");
    Path data =
        named == null || named.isBlank()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(named);
    Papers papers = provider.papers();
    String name = papers.name() + "-" + papers.design().substring(0, 12) + ".memory";
    return Files.createDirectories(data.resolve("mnemogen")).resolve(name);
  }
}
