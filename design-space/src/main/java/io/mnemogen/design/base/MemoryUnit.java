package io.mnemogen.design.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// One remembered thing. Immutable: the `with…` methods return a changed copy with the same id.
///
/// @param id given by the framework and stable for life; empty until the unit is encoded or added
/// @param kind what sort of thing this is, such as `turn`, `trajectory`, `insight`; the design's
///   own vocabulary
/// @param text what is remembered, ready to be read by an agent
/// @param time logical time the unit speaks of, see `Turn.time`
/// @param attributes further texts by name, in order of insertion; `key` is the text views index
/// @param numbers counters and weights by name, in order of insertion
/// @param links ids of related units, in order of insertion
public record MemoryUnit(
    String id,
    String kind,
    String text,
    long time,
    SequencedMap<String, String> attributes,
    SequencedMap<String, Double> numbers,
    List<String> links) {
  /// The attribute that views index instead of the text, when it is set.
  public static final String KEY = "key";

  public MemoryUnit {
    attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
    numbers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(numbers));
    links = List.copyOf(links);
  }

  /// A unit without id, attributes, numbers and links.
  public static MemoryUnit of(String kind, String text, long time) {
    return new MemoryUnit(
        "", kind, text, time, new LinkedHashMap<>(), new LinkedHashMap<>(), List.of());
  }

  /// What views index: the attribute `key` when set, else the text.
  public String key() {
    String key = attributes.get(KEY);
    return key == null ? text : key;
  }

  /// The attribute of this name, or the empty text.
  public String attribute(String name) {
    String value = attributes.get(name);
    return value == null ? "" : value;
  }

  /// The number of this name, or 0.
  public double number(String name) {
    Double value = numbers.get(name);
    return value == null ? 0 : value;
  }

  /// A copy with another text.
  public MemoryUnit withText(String changed) {
    return new MemoryUnit(id, kind, changed, time, attributes, numbers, links);
  }

  /// A copy that views index under this text.
  public MemoryUnit withKey(String key) {
    return with(KEY, key);
  }

  /// A copy with one attribute set.
  public MemoryUnit with(String name, String value) {
    var changed = new LinkedHashMap<>(attributes);
    changed.put(name, value);
    return new MemoryUnit(id, kind, text, time, changed, numbers, links);
  }

  /// A copy with one number set.
  public MemoryUnit with(String name, double value) {
    var changed = new LinkedHashMap<>(numbers);
    changed.put(name, value);
    return new MemoryUnit(id, kind, text, time, attributes, changed, links);
  }

  /// A copy with one more link, unless it is there already.
  public MemoryUnit linkedTo(String other) {
    if (links.contains(other)) {
      return this;
    }
    var changed = new ArrayList<>(links);
    changed.add(other);
    return new MemoryUnit(id, kind, text, time, attributes, numbers, changed);
  }

  /// A copy with another id; used by the framework when it registers a unit.
  public MemoryUnit withId(String other) {
    return new MemoryUnit(other, kind, text, time, attributes, numbers, links);
  }
}
