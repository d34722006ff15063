package io.mnemogen.runs.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What differs between the document that was recorded and the one a command prints now. What is
/// measured (time) and where things are is left out; everything else must be equal to the last
/// digit.
public final class Differences {
  private static final List<String> MEASURED =
      List.of("seconds", "walls", "run", "interrupted", "costs");

  private final List<String> found = new ArrayList<>();

  private Differences() {}

  /// One sentence a difference; empty when all is as recorded.
  public static List<String> between(JsonNode recorded, JsonNode now) {
    var differences = new Differences();
    differences.compare("", recorded, now);
    return List.copyOf(differences.found);
  }

  /// A document without what is measured.
  static JsonNode lasting(JsonNode document) {
    return document instanceof ObjectNode object ? object.deepCopy().remove(MEASURED) : document;
  }

  private void compare(String path, JsonNode recorded, JsonNode now) {
    if (recorded.isObject() && now.isObject()) {
      var names = new LinkedHashSet<String>();
      recorded.properties().stream().map(Map.Entry::getKey).forEach(names::add);
      now.properties().stream().map(Map.Entry::getKey).forEach(names::add);
      names.removeAll(MEASURED);
      for (String name : names) {
        compare(path.isEmpty() ? name : path + "." + name, recorded.path(name), now.path(name));
      }
    } else if (recorded.isArray() && now.isArray()) {
      for (int i = 0; i < Math.max(recorded.size(), now.size()); i++) {
        JsonNode before = recorded.path(i);
        String label = before.path("design").asString(String.valueOf(i));
        compare("%s[%s]".formatted(path, label), before, now.path(i));
      }
    } else if (!recorded.equals(now)) {
      found.add("%s: recorded %s, now %s".formatted(path, words(recorded), words(now)));
    }
  }

  private static String words(JsonNode node) {
    String text = node.isMissingNode() ? "nothing" : node.toString();
    return text.length() > 100 ? text.substring(0, 100) + "…" : text;
  }
}
