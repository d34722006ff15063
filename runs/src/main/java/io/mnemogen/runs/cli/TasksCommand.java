package io.mnemogen.runs.cli;

import io.mnemogen.tasks.catalogue.TaskFamilies;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `mnemogen tasks`: what memories can be tried on.
@Command(name = "tasks", mixinStandardHelpOptions = true, description = "Lists the task families.")
final class TasksCommand implements Callable<Integer> {
  @Option(names = "--json", description = "print one JSON document")
  private boolean json;

  @Spec private CommandSpec spec;

  private record Document(List<Family> tasks) {}

  private record Family(String task, String idea) {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Family> families =
        TaskFamilies.entries().stream().map(e -> new Family(e.name(), e.idea())).toList();
    if (json) {
      out.println(JsonMapper.shared().writeValueAsString(new Document(families)));
    } else {
      families.forEach(f -> out.printf("%-16s %s%n", f.task(), f.idea()));
    }
    return 0;
  }
}
