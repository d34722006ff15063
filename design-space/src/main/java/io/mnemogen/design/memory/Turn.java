package io.mnemogen.design.memory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// One utterance, action or observation within an experience.
///
/// @param role who or what speaks: a speaker's name, or [#AGENT], [#ENVIRONMENT]
/// @param text what was said, done or seen
/// @param time logical time in seconds: for real conversations seconds since 1970-01-01 UTC, for
///   generated tasks a counter; never the wall clock
/// @param reward reward received with this turn, 0 when none
/// @param attributes further facts by name, such as `caption` or `date`, in a fixed order
public record Turn(
    String role, String text, long time, double reward, SequencedMap<String, String> attributes) {
  /// The role of the acting agent.
  public static final String AGENT = "agent";

  /// The role of the world that answers the agent.
  public static final String ENVIRONMENT = "environment";

  public Turn {
    attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
  }

  /// A turn without reward and attributes.
  public static Turn of(String role, String text, long time) {
    return new Turn(role, text, time, 0, new LinkedHashMap<>());
  }

  /// Who speaks and what, as `role: text`.
  public String line() {
    return role + ": " + text;
  }

  /// The text, and in brackets the attribute `caption`, which says what a shared picture shows.
  public String captioned() {
    return attribute("caption").isEmpty() ? text : text + " [" + attribute("caption") + "]";
  }

  /// The attribute of this name, or the empty text.
  public String attribute(String name) {
    return ((Map<String, String>) attributes).getOrDefault(name, "");
  }
}
