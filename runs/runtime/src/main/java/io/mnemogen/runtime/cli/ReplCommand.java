package io.mnemogen.runtime.cli;

import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.runtime.AgentMemory;
import io.mnemogen.runtime.DesignFailed;
import io.mnemogen.runtime.MemoryProvider;
import io.mnemogen.runtime.MemoryStats;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `repl`: the memory by hand.
@Command(
    name = "repl",
    mixinStandardHelpOptions = true,
    description = "Tells and asks the memory by hand; without --memory it forgets at the end.")
final class ReplCommand implements Callable<Integer> {
  private static final String HELP =
      "a line is remembered; a line that begins with ? is asked; /forget ID, /stats, /quit";

  private final MemoryProvider provider;

  @Mixin private MemoryFlags flags = new MemoryFlags();

  @Spec private CommandSpec spec;

  ReplCommand(MemoryProvider provider) {
    this.provider = provider;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (AgentMemory memory = flags.open(provider, flags.file());
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      out.println(HELP);
      prompt(out);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.strip().equals("/quit")) {
          break;
        }
        try {
          answer(memory, line.strip(), out);
        } catch (DesignFailed e) {
          out.println(e.getMessage());
        }
        prompt(out);
      }
    }
    return 0;
  }

  private static void answer(AgentMemory memory, String line, PrintWriter out) {
    if (line.startsWith("?")) {
      Recollection found = memory.recall(line.substring(1).strip());
      for (Recalled passage : found.passages()) {
        out.printf("  %s  %s%n", passage.text().replace("\n", "\n  "), passage.units());
      }
      out.printf("  (%d tokens)%n", found.tokens());
    } else if (line.startsWith("/forget ")) {
      String id = line.substring("/forget ".length()).strip();
      out.println(memory.forget(id) ? "  forgotten: " + id : "  there is no " + id);
    } else if (line.equals("/stats")) {
      MemoryStats held = memory.stats();
      out.printf(
          "  %d experiences, %d units, %d bytes; %s; %s%n",
          held.experiences(), held.units(), held.bytes(), held.embedder(), held.walls());
    } else if (line.startsWith("/")) {
      out.println("  " + HELP);
    } else if (!line.isEmpty()) {
      out.println("  " + memory.remember(line));
    }
  }

  private static void prompt(PrintWriter out) {
    out.print("> ");
    out.flush();
  }
}
