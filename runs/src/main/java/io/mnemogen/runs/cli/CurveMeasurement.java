package io.mnemogen.runs.cli;

import io.mnemogen.design.NamedDesign;
import io.mnemogen.runs.Laboratory;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runs.report.LearningCurves;
import io.mnemogen.runs.report.LearningCurves.Curve;
import io.mnemogen.runs.report.LearningCurves.Lived;
import io.mnemogen.runs.report.LearningCurves.Point;
import io.mnemogen.runs.report.ResultDocument;
import io.mnemogen.runs.report.Row;
import io.mnemogen.runs.stats.Bootstrap;
import io.mnemogen.runs.stats.Sample;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskSuite;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/// Measures learning curves.
///
/// @param config the task and how designs are run
/// @param split what they are tried on
/// @param after the points asked for; none for 0, 5, 10, 20, 40, …
record CurveMeasurement(RunConfig config, Split split, List<Integer> after) {
  private static final int FIRST = 5;

  /// The curves of designs, showing how far it is.
  LearningCurves of(List<NamedDesign> designs, PrintWriter err) {
    try (var laboratory = new Laboratory(config)) {
      TaskSuite suite = laboratory.suite(split);
      boolean online = suite.mode() == Mode.ONLINE;
      return new LearningCurves(
          suite.family(),
          suite.split().name().toLowerCase(Locale.ROOT),
          new ResultDocument.Suite(suite.address(), suite.hash(), suite.episodes()),
          online ? Lived.SERVED : Lived.COLLECTED,
          online
              ? served(laboratory, suite, designs, err)
              : collected(laboratory, suite, designs, err));
    }
  }

  private List<Curve> collected(
      Laboratory laboratory, TaskSuite suite, List<NamedDesign> designs, PrintWriter err) {
    List<Integer> sizes = points(most(suite, course -> course.collection().size()), true);
    var points = new ArrayList<List<Point>>();
    var faults = new ArrayList<String>();
    designs.forEach(design -> {
      points.add(new ArrayList<>());
      faults.add("");
    });
    try (var progress = new ProgressLine(err, "designs", (long) designs.size() * sizes.size())) {
      for (int size : sizes) {
        List<Row> rows = rows(laboratory, suite.collecting(size), designs, progress);
        for (int i = 0; i < rows.size(); i++) {
          Row row = rows.get(i);
          if (row.fault() == null) {
            points.get(i).add(new Point(size, row.quality()));
          } else {
            faults.set(i, row.fault().message());
          }
        }
      }
    }
    var curves = new ArrayList<Curve>();
    for (int i = 0; i < designs.size(); i++) {
      curves.add(curve(designs.get(i), points.get(i), faults.get(i)));
    }
    return curves;
  }

  private List<Curve> served(
      Laboratory laboratory, TaskSuite suite, List<NamedDesign> designs, PrintWriter err) {
    List<Integer> starts = points(most(suite, course -> course.deployment().size()), false);
    var curves = new ArrayList<Curve>();
    try (var progress = new ProgressLine(err, "designs", designs.size())) {
      List<Row> rows = rows(laboratory, suite, designs, progress);
      for (int i = 0; i < rows.size(); i++) {
        Row row = rows.get(i);
        String fault = row.fault() == null ? "" : row.fault().message();
        curves.add(curve(designs.get(i), blocks(row.sample(), starts), fault));
      }
    }
    return curves;
  }

  private static List<Row> rows(
      Laboratory laboratory, TaskSuite suite, List<NamedDesign> designs, ProgressLine progress) {
    var rows = new ArrayList<Row>();
    laboratory.judgeAll(
        laboratory.judge(suite),
        designs,
        (design, judgement) -> {
          rows.add(Row.of(design.name(), design.design().id(), false, judgement.verdict()));
          progress.step(design.name());
        },
        () -> false);
    return rows;
  }

  /// The points of a curve in order: those asked for, else 0, 5, 10, 20, 40, …; none beyond `most`.
  ///
  /// @param whole whether the last point is `most` itself
  private List<Integer> points(int most, boolean whole) {
    var points = new TreeSet<Integer>(after);
    if (after.isEmpty()) {
      points.add(0);
      for (int n = FIRST; n < most; n *= 2) {
        points.add(n);
      }
    }
    boolean beyond = points.removeIf(n -> whole ? n > most : n >= most);
    if (whole && (beyond || after.isEmpty())) {
      points.add(most);
    }
    return List.copyOf(points);
  }

  /// The mean quality of the episodes from each start up to the next, over all courses.
  private static List<Point> blocks(Sample sample, List<Integer> starts) {
    var points = new ArrayList<Point>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
      Sample block = Sample.empty();
      sample
          .clusters()
          .forEach((course, qualities) -> {
            for (int e = from; e < Math.min(to, qualities.size()); e++) {
              block.add(course, qualities.get(e));
            }
          });
      if (!block.clusters().isEmpty()) {
        points.add(new Point(from, Bootstrap.STANDARD.mean(block)));
      }
    }
    return points;
  }

  private static int most(TaskSuite suite, ToIntFunction<Course> size) {
    return suite.courses().stream().mapToInt(size).max().orElse(0);
  }

  private static Curve curve(NamedDesign design, List<Point> points, String fault) {
    return new Curve(design.name(), design.design().id(), points, fault.isEmpty() ? null : fault);
  }
}
