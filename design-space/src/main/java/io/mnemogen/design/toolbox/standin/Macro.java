package io.mnemogen.design.toolbox.standin;

import io.mnemogen.design.toolbox.text.Abstraction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A skill without code: a task with slots and the actions that did it, with the same slots.
///
/// @param skeleton the task, such as `put {obj1} in {obj2}`
/// @param steps the actions, such as `take {obj1}`
public record Macro(String skeleton, List<String> steps) {
  private static final Pattern SLOT = Pattern.compile("\\{\\w+}");

  public Macro {
    steps = List.copyOf(steps);
  }

  /// The skill of a task that was done.
  ///
  /// @param actions that did it
  static Macro of(String task, List<String> actions) {
    Abstraction abstraction = Abstraction.of(task, actions);
    return new Macro(
        abstraction.skeleton().replace('\n', ' '),
        actions.stream()
            .map(abstraction::abstracted)
            .map(step -> step.replace('\n', ' '))
            .toList());
  }

  /// The skill that [#text()] wrote.
  static Macro parse(String text) {
    List<String> lines = text.lines().toList();
    return lines.isEmpty()
        ? new Macro("", List.of())
        : new Macro(lines.getFirst(), lines.subList(1, lines.size()));
  }

  /// The skeleton and the steps, one a line.
  public String text() {
    return steps.isEmpty() ? skeleton : skeleton + "\n" + String.join("\n", steps);
  }

  /// The slots of the skeleton, in order.
  public List<String> parameters() {
    return slots(skeleton);
  }

  /// Whether every slot of the steps is a parameter; `{num}`, any instance, is always allowed.
  public boolean isSound() {
    List<String> known = parameters();
    return steps.stream()
        .flatMap(step -> slots(step).stream())
        .allMatch(slot -> slot.equals("{num}") || known.contains(slot));
  }

  /// The actions for another task, with its particulars in the slots.
  public List<String> bound(String task) {
    SequencedMap<String, String> values = Abstraction.fill(skeleton, task);
    return steps.stream().map(step -> Abstraction.bind(step, values)).toList();
  }

  /// The bound actions that are still to do: those after the last one that was done.
  ///
  /// @param done the actions so far; numbers in them match `{num}`
  public List<String> remaining(String task, List<String> done) {
    List<String> plan = bound(task);
    int next = 0;
    for (String action : done) {
      String general = action.replaceAll("(?<![\\p{L}\\p{N}])\\d+(?![\\p{L}\\d])", "{num}");
      for (int i = next; i < plan.size(); i++) {
        if (plan.get(i).equals(action) || plan.get(i).equals(general)) {
          next = i + 1;
          break;
        }
      }
    }
    return plan.subList(next, plan.size());
  }

  private static List<String> slots(String text) {
    var slots = new LinkedHashSet<String>();
    Matcher matcher = SLOT.matcher(text);
    while (matcher.find()) {
      slots.add(matcher.group());
    }
    return new ArrayList<>(slots);
  }
}
