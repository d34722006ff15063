package io.mnemogen.tasks.catalogue;

import io.mnemogen.design.testing.RealData;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskOptions;
import java.util.List;
import java.util.Map;

/// Families opened for contract tests, small where they can be made small.
final class Opened {
  private static final Map<String, String> DATA =
      Map.of("locomo", "locomo/locomo5.json", "intents", "banking77/train.csv");

  /// Families whose data or environment only a user has; they have contract tests of their own.
  private static final List<String> OF_THE_USER = List.of("longmemeval", "retrieval", "external");

  private Opened() {}

  /// The names of all families that can be opened in a test: those that are generated, and those
  /// whose data is at hand in the real-data folder.
  static List<String> names() {
    return TaskFamilies.names().stream().filter(n -> !OF_THE_USER.contains(n)).toList();
  }

  /// The names of the families that need no data.
  static List<String> generated() {
    return names().stream().filter(name -> !DATA.containsKey(name)).toList();
  }

  /// A family; the test is skipped when its data is not at hand.
  static TaskFamily open(String name) {
    String data = DATA.get(name);
    TaskOptions options =
        data == null ? TaskOptions.DEFAULT : TaskOptions.DEFAULT.withData(RealData.file(data));
    return TaskFamilies.open(
        name, name.equals("intents") ? options.with("length", "150") : options);
  }
}
