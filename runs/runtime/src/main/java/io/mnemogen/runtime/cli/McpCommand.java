package io.mnemogen.runtime.cli;

import io.mnemogen.runtime.AgentMemory;
import io.mnemogen.runtime.MemoryProvider;
import io.mnemogen.runtime.Papers;
import io.mnemogen.runtime.mcp.HttpDoor;
import io.mnemogen.runtime.mcp.MemoryServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mcp`: the memory as a server for agents.
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the memory to one MCP client over standard input and output, or to several over HTTP.",
      "Without --memory it lives in mnemogen/NAME-ID.memory in the user's data folder."
    })
final class McpCommand implements Callable<Integer> {
  private static final String TOKEN = "MNEMOGEN_MCP_TOKEN";
  private static final int TOKEN_BYTES = 16;

  private final MemoryProvider provider;

  @Option(
      names = "--http",
      paramLabel = "PORT",
      description =
          "serve streamable HTTP at http://127.0.0.1:PORT/mcp; 0: any free port. Clients show the token in the environment variable MNEMOGEN_MCP_TOKEN, or else one made up and told")
  private @Nullable Integer http;

  @Option(names = "--no-token", description = "with --http: let every program of this machine in")
  private boolean open;

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
      say("serving " + file);
      if (http == null) {
        new MemoryServer(memory).serve(System.in, System.out);
      } else {
        serve(memory, http);
      }
    }
    return 0;
  }

  /// Serves until the process is ended; what was acknowledged is on the disk by then.
  private void serve(AgentMemory memory, int port) throws InterruptedException {
    String given = System.getenv(TOKEN);
    boolean told = given != null && !given.isBlank();
    String token = open ? null : told ? given : madeUp();
    try (HttpDoor door = new MemoryServer(memory).serve(port, token)) {
      say("at " + door.address());
      if (token == null) {
        say("every program of this machine may use it (--no-token)");
      } else {
        say("clients show " + (told ? "the token in " + TOKEN : "Authorization: Bearer " + token));
      }
      new CountDownLatch(1).await();
    }
  }

  private static String madeUp() {
    var bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void say(String words) {
    spec.commandLine().getErr().printf("%s: %s%n", provider.papers().name(), words);
    spec.commandLine().getErr().flush();
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
