package io.mnemogen.runs.report.story;

import java.util.List;

/// One line of a comparison of two texts.
///
/// @param kind what became of it
/// @param spans its text, in order
public record DiffLine(Kind kind, List<Span> spans) {
  /// What became of a line.
  public enum Kind {
    /// In both texts.
    SAME,
    /// In the old text only.
    REMOVED,
    /// In the new text only.
    ADDED,
    /// Stands for lines that are in both texts and far from every change; its text says how many.
    SKIPPED
  }

  /// A part of a line.
  ///
  /// @param text the part
  /// @param changed whether it is what differs within a line that is in both texts in some form
  public record Span(String text, boolean changed) {}

  public DiffLine {
    spans = List.copyOf(spans);
  }

  /// A line in one piece.
  static DiffLine plain(Kind kind, String text) {
    return new DiffLine(kind, List.of(new Span(text, false)));
  }
}
