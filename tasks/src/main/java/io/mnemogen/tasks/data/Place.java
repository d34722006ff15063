package io.mnemogen.tasks.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/// A place in a JSON document that knows its path. Asking for what is not there notes a problem and
/// gives an empty value, so that a reader can go on and find the other problems.
public final class Place {
  private final JsonNode node;
  private final String path;
  private final Problems problems;

  Place(JsonNode node, String path, Problems problems) {
    this.node = node;
    this.path = path;
    this.problems = problems;
  }

  /// The JSON path from the document's root, such as `$[0].qa[3].question`.
  public String path() {
    return path;
  }

  /// Whether a field of this name is there and not null.
  public boolean has(String field) {
    return node.hasNonNull(field);
  }

  /// The field of this name, which must be there.
  public Place at(String field) {
    if (!node.isObject()) {
      expected("an object with the field `" + field + "`");
    } else if (!node.hasNonNull(field)) {
      problems.add("%s has no `%s`, which must be there".formatted(path, field));
    }
    return field(field);
  }

  /// The text here; numbers and booleans count as their text.
  public String text() {
    if (node.isString()) {
      return node.stringValue();
    }
    if (node.isNumber() || node.isBoolean()) {
      return node.asString();
    }
    expected("text");
    return "";
  }

  /// The text of a field, or the empty text if the field is not there.
  public String textOr(String field) {
    return has(field) ? field(field).text() : "";
  }

  /// The whole number here.
  public int integer() {
    if (node.isIntegralNumber() && node.canConvertToInt()) {
      return node.intValue();
    }
    expected("a whole number");
    return 0;
  }

  /// The number here.
  public double number() {
    if (node.isNumber() && Double.isFinite(node.doubleValue())) {
      return node.doubleValue();
    }
    expected("a number");
    return 0;
  }

  /// Whether the value here is `true`.
  public boolean isTrue() {
    return node.isBoolean() && node.booleanValue();
  }

  /// The elements of the array here, in order.
  public List<Place> items() {
    if (!node.isArray()) {
      expected("an array");
      return List.of();
    }
    var items = new ArrayList<Place>(node.size());
    for (JsonNode item : node) {
      items.add(new Place(item, path + "[" + items.size() + "]", problems));
    }
    return List.copyOf(items);
  }

  /// The elements of an array field, none if the field is not there.
  public List<Place> itemsOr(String field) {
    return has(field) ? field(field).items() : List.of();
  }

  /// The fields of the object here, in order.
  public SequencedMap<String, Place> fields() {
    var fields = new LinkedHashMap<String, Place>();
    if (!node.isObject()) {
      expected("an object");
    }
    for (var entry : node.properties()) {
      fields.put(entry.getKey(), field(entry.getKey()));
    }
    return fields;
  }

  /// Notes a problem with what is here; nothing if nothing is here, since that was noted already.
  public void problem(String message) {
    if (present()) {
      problems.add(path + " " + message);
    }
  }

  private Place field(String field) {
    return new Place(node.path(field), path + "." + field, problems);
  }

  private void expected(String what) {
    problem("must be %s, but is %s".formatted(what, shown()));
  }

  private boolean present() {
    return !node.isMissingNode() && !node.isNull();
  }

  private String shown() {
    String kind = node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    String text = node.toString();
    return kind + " " + (text.length() <= 40 ? text : text.substring(0, 40) + "…");
  }
}
