package io.mnemogen.evolve.select;

import io.mnemogen.design.Fault;
import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.testing.Designs;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Verdicts of real searches (150 evaluations without racing, seed 1). A file has a line with the
/// courses and their numbers of episodes, then one a design: context tokens, units, model tokens,
/// and the quality of every episode in thousandths; or `fault`.
final class Recorded {
  private Recorded() {}

  static List<Specimen> search(String task) throws IOException {
    String file = "recorded-" + task + ".tsv.gz";
    try (InputStream in = Recorded.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      var lines =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(in), StandardCharsets.US_ASCII));
      List<String> courses = courses(lines.readLine());
      var all = new ArrayList<Specimen>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int number = all.size() + 1;
        all.add(
            new Specimen(
                Designs.of("recorded" + number),
                null,
                Origin.seed(),
                0,
                number,
                verdict(line, courses),
                Optional.empty()));
      }
      return all;
    }
  }

  /// The scores on the first `n` episodes.
  static Verdict.Scored first(Verdict.Scored scored, int n) {
    List<Verdict.EpisodeQuality> episodes = scored.episodes().subList(0, n);
    return new Verdict.Scored(
        scored.suite(), scored.objectives(), scored.metrics(), episodes, List.of());
  }

  private static List<String> courses(String header) {
    var courses = new ArrayList<String>();
    for (String course : header.split(" ")) {
      int colon = course.indexOf(':');
      for (int i = 0; i < Integer.parseInt(course.substring(colon + 1)); i++) {
        courses.add(course.substring(0, colon));
      }
    }
    return courses;
  }

  private static Verdict verdict(String line, List<String> courses) {
    if (line.equals("fault")) {
      return new Verdict.Faulted("recorded", new Fault.Threw(null, 0, "recorded"));
    }
    String[] fields = line.split("\t");
    String[] thousandths = fields[3].split(" ");
    var episodes = new ArrayList<Verdict.EpisodeQuality>();
    double sum = 0;
    for (int i = 0; i < thousandths.length; i++) {
      double quality = Integer.parseInt(thousandths[i]) / 1000.0;
      sum += quality;
      episodes.add(new Verdict.EpisodeQuality(courses.get(i), "e" + i, quality, 0));
    }
    return new Verdict.Scored(
        "recorded",
        new Objectives(
            sum / thousandths.length,
            Double.parseDouble(fields[0]),
            Double.parseDouble(fields[1]),
            Double.parseDouble(fields[2])),
        new LinkedHashMap<>(),
        episodes,
        List.of());
  }
}
