package io.mnemogen.tasks.world;

import io.mnemogen.design.memory.Experience;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What was done in a successful experience, with the task's nouns replaced by slots and the search
/// left out.
///
/// @param skeleton the words of its task that are no nouns
/// @param lines commands as words joined by a blank; `{thing}` and `{target}` stand for the nouns
public record Workflow(Set<String> skeleton, List<String> lines) {
  public static final String THING = "{thing}";
  public static final String TARGET = "{target}";

  /// Keeps every command but: a `go` after which nothing but `open` was done before the next `go`,
  /// such an `open`, and the `go` and `open` just before a `take` or `use` of what the task names,
  /// unless they name the target.
  public static Workflow of(Experience success, Set<String> nouns) {
    Task task = Task.of(success.goal(), nouns);
    List<List<String>> commands = Reading.commands(success);
    var lines = new ArrayList<String>();
    var approach = new ArrayList<List<String>>();
    for (List<String> command : commands) {
      switch (command.getFirst()) {
        case "go" -> {
          approach.clear();
          approach.add(command);
        }
        case "open" -> approach.add(command);
        default -> {
          boolean found = command.getFirst().equals("take") || command.getFirst().equals("use");
          for (List<String> step : approach) {
            if (!found || step.contains(task.target())) {
              lines.add(slotted(step, task));
            }
          }
          approach.clear();
          lines.add(slotted(found ? command.subList(0, 2) : command, task));
        }
      }
    }
    approach.forEach(step -> lines.add(slotted(step, task)));
    return new Workflow(task.skeleton(), lines);
  }

  /// The lines for another task.
  public List<String> filled(Task task) {
    return lines.stream()
        .map(line -> line.replace(THING, task.thing()).replace(TARGET, task.target()))
        .toList();
  }

  private static String slotted(List<String> command, Task task) {
    return String.join(
        " ",
        command.stream()
            .map(word ->
                word.equals(task.thing()) ? THING : word.equals(task.target()) ? TARGET : word)
            .toList());
  }
}
