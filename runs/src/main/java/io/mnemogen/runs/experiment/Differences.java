package io.mnemogen.runs.experiment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/// What differs between the document that was recorded and the one a command prints now. What is
/// measured (time) and where things are is left out; everything else must be equal to the last
/// digit. Designs are compared with themselves, whatever place they have now.
public final class Differences {
  private static final List<String> MEASURED =
      List.of("seconds", "walls", "run", "interrupted", "costs");

  private static final JsonNode NOTHING = MissingNode.getInstance();

  private final List<String> found = new ArrayList<>();

  private Differences() {}

  /// One sentence a difference; empty when all is as recorded.
  public static List<String> between(JsonNode recorded, JsonNode now) {
    var differences = new Differences();
    differences.compare("", recorded, now);
    return List.copyOf(differences.found);
  }

  /// A document without what is measured, at any depth.
  static JsonNode lasting(JsonNode document) {
    JsonNode copy = document.deepCopy();
    strip(copy);
    return copy;
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(MEASURED);
    }
    node.forEach(Differences::strip);
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
      compareEntries(path, recorded, now);
    } else if (!recorded.equals(now)) {
      found.add("%s: recorded %s, now %s".formatted(path, words(recorded), words(now)));
    }
  }

  /// Entries of the same design are compared; what is left over on both sides in order.
  private void compareEntries(String path, JsonNode recorded, JsonNode now) {
    SequencedMap<String, JsonNode> before = entries(recorded);
    SequencedMap<String, JsonNode> after = entries(now);
    var come = new ArrayDeque<String>(after.keySet());
    come.removeAll(before.keySet());
    before.forEach((label, entry) -> {
      String other = after.containsKey(label) ? label : come.poll();
      compareEntry(
          path, label, entry, other == null ? NOTHING : after.getOrDefault(other, NOTHING));
    });
    for (String label : come) {
      compareEntry(path, label, NOTHING, after.getOrDefault(label, NOTHING));
    }
  }

  private void compareEntry(String path, String label, JsonNode recorded, JsonNode now) {
    compare("%s[%s]".formatted(path, label), recorded, now);
  }

  /// The entries of a list by their design; those of none, or of one that was there, by place.
  private static SequencedMap<String, JsonNode> entries(JsonNode list) {
    var entries = new LinkedHashMap<String, JsonNode>();
    for (JsonNode entry : list) {
      String place = String.valueOf(entries.size());
      String design = entry.path("design").asString(place);
      entries.put(entries.containsKey(design) ? place : design, entry);
    }
    return entries;
  }

  private static String words(JsonNode node) {
    String text = node.isMissingNode() ? "nothing" : node.toString();
    return text.length() > 100 ? text.substring(0, 100) + "…" : text;
  }
}
