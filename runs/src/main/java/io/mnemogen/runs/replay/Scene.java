package io.mnemogen.runs.replay;

import io.mnemogen.design.memory.Phase;
import java.util.List;

/// One episode: what the memory was asked and served, and what the agent then did.
///
/// @param episode its id within the course
/// @param quality what it counted, in [0, 1]
/// @param exchanges what was asked, in order
/// @param log what happened, shortened
public record Scene(String episode, double quality, List<Exchange> exchanges, String log) {
  public Scene {
    exchanges = List.copyOf(exchanges);
  }

  /// A query and its answer.
  ///
  /// @param phase when it was asked
  /// @param goal what was wanted
  /// @param text what was seen
  /// @param tokens what the answer cost after it was cut to its budget
  /// @param passages the first passages of the answer that the agent read, best first
  /// @param more how many further passages the agent read
  public record Exchange(
      Phase phase, String goal, String text, int tokens, List<Passage> passages, int more) {
    public Exchange {
      passages = List.copyOf(passages);
    }

    /// The units the passages come from, each once, in order of first appearance.
    public List<Held> sources() {
      return passages.stream().flatMap(p -> p.units().stream()).distinct().toList();
    }
  }

  /// A text the agent read.
  ///
  /// @param text it, shortened
  /// @param score what the design gave it
  /// @param units what it comes from
  public record Passage(String text, double score, List<Held> units) {
    public Passage {
      units = List.copyOf(units);
    }
  }
}
