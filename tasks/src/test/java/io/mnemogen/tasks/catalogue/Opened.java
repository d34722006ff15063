package io.mnemogen.tasks.catalogue;

import io.mnemogen.design.testing.RealData;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.fake.Python;
import io.mnemogen.tasks.fake.ToyCorpus;
import io.mnemogen.tasks.fake.ToyHistories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// Families opened for contract tests, small where they can be made small. Those that read public
/// data get it from the real-data folder, else generated data in the same format; `external` gets
/// the environment of the documentation.
final class Opened {
  private static final List<String> WITH_DATA =
      List.of("locomo", "intents", "longmemeval", "retrieval", "external");
  private static final Path TOYS = Path.of("target", "toys");
  private static final Path EXAMPLE = Path.of("..", "docs", "examples", "boxes_env.py");

  private Opened() {}

  /// The names of all families.
  static List<String> names() {
    return TaskFamilies.names();
  }

  /// The names of the families that need no data.
  static List<String> generated() {
    return names().stream().filter(name -> !WITH_DATA.contains(name)).toList();
  }

  /// What a family of the catalogue calls itself: an environment adds its own name.
  static String called(String name) {
    return name.equals("external") ? "external:boxes" : name;
  }

  /// A family; the test is skipped when its data is not at hand.
  static TaskFamily open(String name) {
    return TaskFamilies.open(name, options(name));
  }

  private static TaskOptions options(String name) {
    try {
      return switch (name) {
        case "locomo" -> TaskOptions.DEFAULT.withData(RealData.file("locomo/locomo5.json"));
        case "intents" ->
            TaskOptions.DEFAULT
                .withData(RealData.file("banking77/train.csv"))
                .with("length", "150");
        case "longmemeval" -> {
          Path file = TOYS.resolve("histories.json");
          ToyHistories.write(file, 1, 20);
          yield TaskOptions.DEFAULT.withData(file);
        }
        case "retrieval" -> {
          ToyCorpus.write(TOYS.resolve("corpus"), 1);
          yield TaskOptions.DEFAULT.withData(TOYS.resolve("corpus"));
        }
        case "external" -> {
          Python.needed();
          yield TaskOptions.DEFAULT.with("command", "python3 " + EXAMPLE);
        }
        default -> TaskOptions.DEFAULT;
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
