package io.mnemogen.runtime.cli;

import io.mnemogen.runtime.Papers;
import java.io.PrintWriter;
import java.util.Locale;

/// Papers as people read them.
///
/// @param papers of a design
record PapersInWords(Papers papers) {
  void print(PrintWriter out) {
    out.printf("%s%n%s%n%n%s%n%n", papers.name(), papers.idea(), papers.notice());
    line(out, "design", papers.design());
    if (papers.paper() != null) {
      line(out, "paper", papers.paper());
    }
    papers.deviations().forEach(d -> line(out, "deviation", d));
    papers.tunables().forEach((name, value) -> line(out, "tunable", name + " = " + value));
    search(out);
    papers.scores().forEach(s -> line(out, "score", score(s)));
    papers.lineage().forEach(a -> line(out, "lineage", ancestor(a)));
    Papers.Needs needs = papers.needs();
    line(out, "embedder", needs.embedder());
    line(
        out,
        "budget",
        "%d %s".formatted(needs.budget(), needs.budgetUnit().name().toLowerCase(Locale.ROOT)));
    papers.sources().forEach((name, sum) -> line(out, "source", name + " sha-256 " + sum));
    papers.versions().forEach((name, version) -> line(out, "version", name + " " + version));
    line(out, "licence", papers.licence());
  }

  private void search(PrintWriter out) {
    Papers.Search search = papers.search();
    if (search == null) {
      line(out, "run", "none: this design was not found by a search");
      return;
    }
    line(
        out,
        "run",
        "%s on %s, %d designs judged".formatted(search.run(), search.task(), search.evaluations()));
    search.plan().forEach((name, value) -> line(out, "plan", name + " " + value));
  }

  private static String score(Papers.Score s) {
    return String.format(
        Locale.ROOT,
        "%s quality %.3f [%.3f, %.3f] over %d episodes, %.0f context tokens, %.0f units, suite %s",
        s.split(),
        s.quality(),
        s.low(),
        s.high(),
        s.episodes(),
        s.contextTokens(),
        s.units(),
        s.suite());
  }

  private static String ancestor(Papers.Ancestor a) {
    return String.format(
        Locale.ROOT,
        "#%d %s by %s%s: %s",
        a.number(),
        a.name(),
        a.operator(),
        a.note().isEmpty() ? "" : " (" + a.note() + ")",
        a.quality() == null ? "failed" : String.format(Locale.ROOT, "quality %.3f", a.quality()));
  }

  private static void line(PrintWriter out, String name, String value) {
    out.printf("%-10s %s%n", name, value);
  }
}
