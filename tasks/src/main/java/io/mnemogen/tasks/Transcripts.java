package io.mnemogen.tasks;

import io.mnemogen.design.memory.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Keeps the logs of a few worst and best episodes, each bounded in length, so that a meta-agent
/// can read what a design led to.
final class Transcripts {
  static final int WORST = 4;
  static final int BEST = 2;

  /// Characters of what was served, and of the log.
  static final int LONGEST = 2_000;

  private record Kept(double quality, int order, Course course, Episode episode, Served served) {}

  private static final Comparator<Kept> WORST_FIRST =
      Comparator.comparingDouble(Kept::quality).thenComparingInt(Kept::order);
  private static final Comparator<Kept> BEST_FIRST =
      Comparator.comparingDouble(Kept::quality).reversed().thenComparingInt(Kept::order);

  private final List<Kept> worst = new ArrayList<>();
  private final List<Kept> best = new ArrayList<>();
  private int seen;

  void add(Course course, Episode episode, Served served) {
    var kept = new Kept(served.play().quality(), seen++, course, episode, served);
    insert(worst, kept, WORST_FIRST, WORST);
    insert(best, kept, BEST_FIRST, BEST);
  }

  /// The worst first, then the best that are not among them.
  List<String> chosen() {
    var chosen = new ArrayList<>(worst);
    best.stream().filter(kept -> !worst.contains(kept)).forEach(chosen::add);
    return chosen.stream().map(Transcripts::write).toList();
  }

  private static void insert(List<Kept> list, Kept kept, Comparator<Kept> order, int size) {
    int at = 0;
    while (at < list.size() && order.compare(list.get(at), kept) <= 0) {
      at++;
    }
    if (at < size) {
      list.add(at, kept);
      if (list.size() > size) {
        list.removeLast();
      }
    }
  }

  private static String write(Kept kept) {
    Query query = kept.episode().query();
    List<String> texts = kept.served().texts();
    String served = texts.isEmpty() ? "(nothing)" : String.join("\n---\n", texts);
    return """
    episode %s/%s, quality %s
    goal: %s
    served (%d tokens):
    %s
    log:
    %s\
    """
        .formatted(
            kept.course().id(),
            kept.episode().id(),
            String.format(Locale.ROOT, "%.3f", kept.quality()),
            bounded(query.goal()),
            kept.served().tokens(),
            bounded(served),
            bounded(kept.served().play().log()));
  }

  private static String bounded(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST) + "… (" + (text.length() - LONGEST) + " characters more)";
  }
}
