package io.mnemogen.runs.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Checks a configuration tree against the records it will become, naming every unknown key and
/// every value of the wrong form at once.
final class TreeBinding {
  private final List<String> problems = new ArrayList<>();

  /// What is wrong, one sentence each; empty when the tree can be bound.
  static List<String> problems(JsonNode tree, Class<? extends Record> type) {
    var binding = new TreeBinding();
    binding.check(tree, type, "");
    return binding.problems;
  }

  private void check(JsonNode tree, Class<?> type, String path) {
    if (!tree.isObject()) {
      problems.add(
          "%s must be a block of keys, but is '%s'".formatted(named(path), tree.toString()));
      return;
    }
    SequencedMap<String, RecordComponent> known = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      known.put(component.getName(), component);
    }
    for (String key : tree.propertyNames()) {
      String at = path.isEmpty() ? key : path + "." + key;
      RecordComponent component = known.get(key);
      if (component == null) {
        problems.add(
            "unknown key '%s' in the configuration; known here: %s"
                .formatted(at, String.join(", ", known.keySet())));
      } else {
        checkValue(tree.get(key), component.getGenericType(), at);
      }
    }
  }

  private void checkValue(JsonNode value, Type type, String at) {
    if (type instanceof ParameterizedType) {
      if (!value.isObject()) {
        problems.add("'%s' must be a block of keys, but is '%s'".formatted(at, text(value)));
      }
      return;
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isRecord()) {
      check(value, raw, at);
      return;
    }
    String wrong = wrong(text(value), raw);
    if (wrong != null && !value.isNull()) {
      problems.add("'%s' must be %s, but is '%s'".formatted(at, wrong, text(value)));
    }
  }

  private static @Nullable String wrong(String value, Class<?> type) {
    if (type == int.class) {
      return value.matches("-?\\d{1,9}") ? null : "a whole number of at most nine digits";
    }
    if (type == long.class) {
      return value.matches("-?\\d{1,18}") ? null : "a whole number of at most eighteen digits";
    }
    if (type == Long.class) {
      return value.matches("\\d{1,18}") ? null : "a whole number of at most eighteen digits";
    }
    if (type == Double.class || type == double.class) {
      return value.matches("\\d{1,12}(\\.\\d{1,12})?") ? null : "a number such as 2.5";
    }
    if (type == boolean.class) {
      return value.matches("true|false") ? null : "true or false";
    }
    if (type.isEnum()) {
      List<String> names =
          Arrays.stream(type.getEnumConstants())
              .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT))
              .toList();
      return names.contains(value.toLowerCase(Locale.ROOT))
          ? null
          : names.stream().collect(Collectors.joining(", ", "one of ", ""));
    }
    return null;
  }

  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asString() : value.toString();
  }

  private static String named(String path) {
    return path.isEmpty() ? "the configuration" : "'" + path + "'";
  }
}
