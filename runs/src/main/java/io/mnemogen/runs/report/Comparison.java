package io.mnemogen.runs.report;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import io.mnemogen.runs.stats.Bootstrap;
import io.mnemogen.runs.stats.Holm;
import io.mnemogen.runs.stats.Interval;
import io.mnemogen.runs.stats.SignFlips;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Designs against a reference, on the same episodes, corrected for their number.
///
/// @param reference the design the others are compared with
/// @param lines one per other design, in the order given
public record Comparison(String reference, List<Line> lines) {
  private static final double LEVEL = 0.05;

  /// What is shown about two designs.
  public enum Finding {
    /// The design is better than the reference.
    BETTER,
    /// The design is worse than the reference.
    WORSE,
    /// The data do not tell them apart.
    NOT_SHOWN
  }

  /// One design against the reference.
  ///
  /// @param design its name
  /// @param id its identity
  /// @param difference its quality minus the reference's, with a 95 % interval
  /// @param p the two-sided bootstrap p-value after Holm's correction
  /// @param flips the two-sided p-value of flipping the signs of whole courses, as it is: few
  ///   courses cannot give a small one
  /// @param finding what is shown: a difference needs the corrected p-value below 0.05 and an
  ///   interval that excludes 0
  public record Line(
      String design, String id, Interval difference, double p, double flips, Finding finding) {}

  public Comparison {
    lines = List.copyOf(lines);
  }

  /// Compares every row but the first with the first; faulted rows are left out.
  public static Comparison of(List<Row> rows) {
    Row reference = rows.getFirst();
    List<Row> others =
        rows.stream().skip(1).filter(r -> r.fault() == null && reference.fault() == null).toList();
    List<Double> corrected =
        Holm.correct(
            others.stream()
                .map(r -> Bootstrap.STANDARD.pValue(r.sample(), reference.sample()))
                .toList());
    var lines = new ArrayList<Line>();
    for (int i = 0; i < others.size(); i++) {
      Row row = others.get(i);
      Interval difference = Bootstrap.STANDARD.difference(row.sample(), reference.sample());
      double p = corrected.get(i);
      double flips = SignFlips.STANDARD.pValue(row.sample(), reference.sample());
      lines.add(new Line(row.design(), row.id(), difference, p, flips, finding(difference, p)));
    }
    return new Comparison(reference.design(), lines);
  }

  /// The comparison as a table.
  public String table() {
    return AsciiTable.getTable(
        AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER,
        lines,
        List.of(
            new Column().header("design").dataAlign(HorizontalAlign.LEFT).with(Line::design),
            new Column()
                .header("minus " + reference)
                .with(l -> String.format(Locale.ROOT, "%+.3f", l.difference().mean())),
            new Column()
                .header("95 % interval")
                .with(l ->
                    String.format(
                        Locale.ROOT,
                        "[%+.3f, %+.3f]",
                        l.difference().low(),
                        l.difference().high())),
            new Column().header("p (Holm)").with(l -> String.format(Locale.ROOT, "%.4f", l.p())),
            new Column()
                .header("p (sign flips)")
                .with(l -> String.format(Locale.ROOT, "%.4f", l.flips())),
            new Column()
                .header("shown")
                .dataAlign(HorizontalAlign.LEFT)
                .with(l -> l.finding().name().toLowerCase(Locale.ROOT).replace('_', ' '))));
  }

  private static Finding finding(Interval difference, double p) {
    if (p >= LEVEL || (difference.low() <= 0 && difference.high() >= 0)) {
      return Finding.NOT_SHOWN;
    }
    return difference.mean() > 0 ? Finding.BETTER : Finding.WORSE;
  }
}
