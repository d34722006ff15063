package io.mnemogen.runs.report.story;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import io.mnemogen.runs.report.story.DiffLine.Kind;
import io.mnemogen.runs.report.story.DiffLine.Span;
import java.util.ArrayList;
import java.util.List;

/// Compares two texts line by line, and changed lines word by word.
final class TextDiff {
  /// Lines shown around a change.
  private static final int CONTEXT = 3;

  /// Above this share of changed characters a line counts as rewritten.
  private static final double REWRITTEN = 0.5;

  /// Private-use characters that delimit changed words; taken out of the texts beforehand.
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';

  private static final DiffRowGenerator ROWS =
      DiffRowGenerator.create()
          .showInlineDiffs(true)
          .inlineDiffByWord(true)
          .mergeOriginalRevised(false)
          .lineNormalizer(line -> line)
          .oldTag(TextDiff::delimiter)
          .newTag(TextDiff::delimiter)
          .build();

  private TextDiff() {}

  /// The comparison, with lines far from every change left out.
  static List<DiffLine> of(String before, String after) {
    return shortened(whole(before, after));
  }

  /// The comparison with every line of both texts.
  static List<DiffLine> whole(String before, String after) {
    var whole = new ArrayList<DiffLine>();
    var added = new ArrayList<DiffLine>();
    for (DiffRow row : ROWS.generateDiffRows(lines(before), lines(after))) {
      switch (row.getTag()) {
        case EQUAL -> {
          whole.addAll(added);
          added.clear();
          whole.add(DiffLine.plain(Kind.SAME, row.getOldLine()));
        }
        case DELETE -> whole.add(DiffLine.plain(Kind.REMOVED, plain(row.getOldLine())));
        case INSERT -> added.add(DiffLine.plain(Kind.ADDED, plain(row.getNewLine())));
        case CHANGE -> {
          whole.add(new DiffLine(Kind.REMOVED, spans(row.getOldLine())));
          added.add(new DiffLine(Kind.ADDED, spans(row.getNewLine())));
        }
      }
    }
    whole.addAll(added);
    return whole;
  }

  private static String delimiter(Boolean opening) {
    return String.valueOf(opening ? OPEN : CLOSE);
  }

  private static List<String> lines(String text) {
    return plain(text).lines().toList();
  }

  private static String plain(String text) {
    return text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
  }

  private static List<Span> spans(String line) {
    var spans = new ArrayList<Span>();
    int changed = 0;
    int at = 0;
    while (at < line.length()) {
      boolean open = line.charAt(at) == OPEN;
      int end = line.indexOf(open ? CLOSE : OPEN, at);
      int stop = end < 0 ? line.length() : end;
      int start = open ? at + 1 : at;
      if (stop > start) {
        spans.add(new Span(plain(line.substring(start, stop)), open));
        changed += open ? stop - start : 0;
      }
      at = open && end >= 0 ? stop + 1 : stop;
    }
    String text = plain(line);
    return changed > REWRITTEN * text.strip().length() ? List.of(new Span(text, false)) : spans;
  }

  private static List<DiffLine> shortened(List<DiffLine> whole) {
    var kept = new ArrayList<DiffLine>();
    int skipped = 0;
    for (int i = 0; i < whole.size(); i++) {
      if (near(whole, i)) {
        addSkipped(kept, skipped);
        skipped = 0;
        kept.add(whole.get(i));
      } else {
        skipped++;
      }
    }
    addSkipped(kept, skipped);
    return kept;
  }

  private static boolean near(List<DiffLine> whole, int at) {
    int last = Math.min(whole.size() - 1, at + CONTEXT);
    for (int i = Math.max(0, at - CONTEXT); i <= last; i++) {
      if (whole.get(i).kind() != Kind.SAME) {
        return true;
      }
    }
    return false;
  }

  private static void addSkipped(List<DiffLine> kept, int lines) {
    if (lines > 0) {
      kept.add(
          DiffLine.plain(
              Kind.SKIPPED, lines == 1 ? "1 line as before" : lines + " lines as before"));
    }
  }
}
