package io.mnemogen.design.base;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.toolbox.standin.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

  /// The number that says from when on a unit is true; not set means always.
  public static final String VALID_FROM = "valid-from";

  /// The number that says from when on a unit is no longer true; not set means never.
  public static final String VALID_TO = "valid-to";

  /// The number of a unit's version; not set means 1.
  public static final String VERSION = "version";

  /// The number that says how often a unit was confirmed; not set means 1.
  public static final String SUPPORT = "support";

  /// The attribute that names the units a unit was made from, by id, separated by blanks.
  public static final String SOURCES = "sources";

  /// The attribute that names the unit a unit replaces, by id.
  public static final String SUPERSEDES = "supersedes";

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

  /// An experience as it is: a unit `turn` for every utterance, as `role: text`; of an episode with
  /// actions a unit `procedure` instead, see [#procedure].
  public static List<MemoryUnit> verbatim(Experience experience) {
    if (!experience.actions().isEmpty()) {
      return procedure(experience);
    }
    return experience.turns().stream()
        .map(turn -> of("turn", turn.role() + ": " + turn.captioned(), turn.time()))
        .toList();
  }

  /// An experience as it is, however it ended: a unit `turn` for every utterance, as `role: text`;
  /// of an episode with actions one unit `trajectory` instead, its actions under its goal, with the
  /// numbers `success` (1 or 0) and `reward`.
  public static List<MemoryUnit> trajectory(Experience experience) {
    List<String> actions = experience.actions();
    return actions.isEmpty()
        ? verbatim(experience)
        : List.of(
            of("trajectory", String.join("\n", actions), experience.time())
                .withKey(experience.goal())
                .with("success", experience.outcome().success() ? 1 : 0)
                .with("reward", experience.outcome().reward()));
  }

  /// What was stated in a conversation: a unit `fact` for each; of an episode with actions a unit
  /// `procedure` instead, see [#procedure].
  public static List<MemoryUnit> facts(Experience experience, List<Fact> facts) {
    if (!experience.actions().isEmpty()) {
      return procedure(experience);
    }
    return facts.stream().map(fact -> of("fact", fact.text(), fact.time())).toList();
  }

  /// One unit `procedure` with the actions of a successful episode, one a line, under its goal;
  /// none of an episode that failed or had no actions.
  public static List<MemoryUnit> procedure(Experience experience) {
    List<String> actions = experience.actions();
    return actions.isEmpty() || !experience.outcome().success()
        ? List.of()
        : List.of(
            of("procedure", String.join("\n", actions), experience.time())
                .withKey(experience.goal()));
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

  /// A copy that is true from a time on.
  public MemoryUnit validFrom(long from) {
    return with(VALID_FROM, (double) from);
  }

  /// A copy that is no longer true from a time on.
  public MemoryUnit closedAt(long to) {
    return with(VALID_TO, (double) to);
  }

  /// Whether the unit is true at a time: not before its beginning, and before its end.
  public boolean isValidAt(long time) {
    Double from = numbers.get(VALID_FROM);
    Double to = numbers.get(VALID_TO);
    return (from == null || time >= from) && (to == null || time < to);
  }

  /// The version, from 1.
  public int version() {
    Double version = numbers.get(VERSION);
    return version == null ? 1 : version.intValue();
  }

  /// How often the unit was confirmed, itself included; 1 unless set.
  public double support() {
    Double support = numbers.get(SUPPORT);
    return support == null ? 1 : support;
  }

  /// The ids of the units this one was made from, in order.
  public List<String> sources() {
    String sources = attribute(SOURCES);
    return sources.isEmpty() ? List.of() : List.of(sources.split(" "));
  }

  /// A copy that names more units as its sources.
  public MemoryUnit from(Collection<String> ids) {
    var all = new LinkedHashSet<>(sources());
    all.addAll(ids);
    return with(SOURCES, String.join(" ", all));
  }

  /// What the unit says, case and punctuation apart: 16 hex digits of the SHA-256 of its key's
  /// words.
  public String signature() {
    return Merging.signature(key());
  }

  /// A copy that also holds what another unit holds (the stand-in MERGE): the text, key and kind of
  /// the better supported one, its own if equal; the sum of both supports; sources and links of
  /// both, the other's id among the sources; the earliest beginning and the latest end of validity;
  /// of other attributes and numbers its own, then the other's.
  public MemoryUnit mergedWith(MemoryUnit other) {
    return Merging.merged(this, other);
  }
}
