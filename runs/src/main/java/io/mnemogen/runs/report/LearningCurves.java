package io.mnemogen.runs.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import io.mnemogen.runs.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// How the quality of designs grows with what they have lived. The component names are the
/// documented JSON keys.
///
/// @param task the task family
/// @param split the split of the suite
/// @param suite the address and content hash of the whole suite
/// @param lived what is counted along the curve
/// @param curves one per design, in the order given
public record LearningCurves(
    String task, String split, ResultDocument.Suite suite, Lived lived, List<Curve> curves) {
  /// What a point of a curve comes after.
  public enum Lived {
    /// Experiences collected before a frozen memory is asked (the memory-size figure of ALMA).
    COLLECTED,
    /// Episodes a memory has served, and learned from, before those that are averaged.
    SERVED
  }

  /// The curve of one design.
  ///
  /// @param design its name
  /// @param id its identity
  /// @param points in order; none after a fault
  /// @param fault what ended it, left out without one
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Curve(String design, String id, List<Point> points, @Nullable String fault) {
    public Curve {
      points = List.copyOf(points);
    }
  }

  /// One point of a curve.
  ///
  /// @param after how much was lived before, at most
  /// @param quality mean quality then, with a 95 % interval
  public record Point(int after, Interval quality) {}

  public LearningCurves {
    curves = List.copyOf(curves);
  }

  /// The curves as a table: a line a design, a column a point, each with its interval.
  public String table() {
    var columns = new ArrayList<ColumnData<Curve>>();
    columns.add(
        new Column()
            .header("quality after " + lived.name().toLowerCase(Locale.ROOT))
            .headerAlign(HorizontalAlign.LEFT)
            .dataAlign(HorizontalAlign.LEFT)
            .with(Curve::design));
    int points = curves.stream().mapToInt(c -> c.points().size()).max().orElse(0);
    for (int i = 0; i < points; i++) {
      int at = i;
      columns.add(
          new Column()
              .header(header(at))
              .headerAlign(HorizontalAlign.RIGHT)
              .dataAlign(HorizontalAlign.RIGHT)
              .with(curve -> cell(curve, at)));
    }
    if (curves.stream().anyMatch(c -> c.fault() != null)) {
      columns.add(
          new Column()
              .header("fault")
              .dataAlign(HorizontalAlign.LEFT)
              .with(curve -> curve.fault() == null ? "" : curve.fault()));
    }
    return AsciiTable.getTable(
        AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER, curves, columns);
  }

  /// The curves as one line of JSON.
  public String json() {
    return JsonMapper.shared().writeValueAsString(this);
  }

  private String header(int at) {
    return curves.stream()
        .filter(curve -> at < curve.points().size())
        .map(curve -> String.valueOf(curve.points().get(at).after()))
        .findFirst()
        .orElse("");
  }

  private static String cell(Curve curve, int at) {
    if (at >= curve.points().size()) {
      return "-";
    }
    Interval quality = curve.points().get(at).quality();
    return String.format(
        Locale.ROOT, "%.3f [%.2f, %.2f]", quality.mean(), quality.low(), quality.high());
  }
}
