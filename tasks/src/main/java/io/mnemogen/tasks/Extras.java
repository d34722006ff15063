package io.mnemogen.tasks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a family's extras: each read names a choice the family knows, with its default; afterwards
/// [#check] reports every unknown name and impossible value at once.
public final class Extras {
  private final String family;
  private final Map<String, String> given;
  private final Set<String> known = new LinkedHashSet<>();
  private final List<String> problems = new ArrayList<>();

  /// @param family the family's name, for messages
  /// @param options whose extras are read
  public Extras(String family, TaskOptions options) {
    this.family = family;
    this.given = new LinkedHashMap<>(options.extras());
  }

  /// A whole number in `[low, high]`.
  public int integer(String name, int otherwise, int low, int high) {
    String value = take(name);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= low && number <= high) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below, like a number out of range
    }
    return impossible(name, value, "a whole number from " + low + " to " + high, otherwise);
  }

  /// A choice between yes and no, written `true` or `false`.
  public boolean flag(String name, boolean otherwise) {
    return "true".equals(choice(name, String.valueOf(otherwise), List.of("true", "false")));
  }

  /// One of several words.
  public String choice(String name, String otherwise, List<String> words) {
    String value = take(name);
    if (value == null || words.contains(value.strip())) {
      return value == null ? otherwise : value.strip();
    }
    return impossible(name, value, "one of " + String.join(", ", words), otherwise);
  }

  /// Any text.
  public String text(String name, String otherwise) {
    String value = take(name);
    return value == null ? otherwise : value;
  }

  /// Ends the reading.
  ///
  /// @throws TaskProblem if a value was impossible or a name was given that nobody read
  public void check() {
    String remedy =
        known.isEmpty() ? "it has no extras" : "its extras are " + String.join(", ", known);
    for (Map.Entry<String, String> extra : given.entrySet()) {
      problems.add(
          "%s does not know the extra '%s' (= '%s'); %s"
              .formatted(family, extra.getKey(), extra.getValue(), remedy));
    }
    given.clear();
    if (!problems.isEmpty()) {
      throw new TaskProblem(problems);
    }
  }

  /// Ends the reading for a family that is generated and reads no data.
  ///
  /// @throws TaskProblem as [#check] does, or if data was given
  public void checkGenerated(TaskOptions options) {
    if (options.data() != null || options.testData() != null) {
      problems.add(family + " is generated and reads no data: leave out --data and --test-data");
    }
    check();
  }

  private @Nullable String take(String name) {
    known.add(name);
    return given.remove(name);
  }

  private <T> T impossible(String name, String value, String expected, T otherwise) {
    problems.add(
        "%s: the extra '%s' must be %s, but is '%s'".formatted(family, name, expected, value));
    return otherwise;
  }
}
