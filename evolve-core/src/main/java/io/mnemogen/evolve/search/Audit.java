package io.mnemogen.evolve.search;

import io.mnemogen.evolve.Judge;
import io.mnemogen.evolve.SlicedJudge;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.select.Race;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;

/// Judges archived designs again and reports what differs from the archive.
///
/// @param stage whose verdicts are checked
/// @param judge the judge of that stage, as it was
/// @param parallelism designs judged at the same time
public record Audit(Stage stage, Judge judge, int parallelism) {
  /// A design on which the judge now says something else.
  ///
  /// @param specimen as archived
  /// @param archived what the judge said
  /// @param now what the judge says now
  public record Difference(Specimen specimen, Verdict archived, Verdict now) {}

  /// What an audit found.
  ///
  /// @param archived how many verdicts of the stage the archive holds
  /// @param checked how many designs were judged again
  /// @param differences in the order of judging
  public record Findings(int archived, int checked, List<Difference> differences) {
    public Findings {
      differences = List.copyOf(differences);
    }
  }

  private record Said(Specimen specimen, Verdict verdict) {}

  /// Judges `count` designs again, drawn by the seed; all if there are no more.
  ///
  /// @param stop asked between designs
  public Findings run(Archive archive, int count, long seed, BooleanSupplier stop) {
    List<Said> said =
        archive.all().stream()
            .flatMap(s -> archive.verdict(s.id(), stage).stream().map(v -> new Said(s, v)))
            .toList();
    List<Said> drawn = new ArrayList<>(said);
    Collections.shuffle(drawn, new Random(seed));
    List<Said> sample =
        drawn.subList(0, Math.min(count, drawn.size())).stream()
            .sorted(Comparator.comparingInt(s -> s.specimen().number()))
            .toList();
    var verdicts = new ArrayList<Verdict>();
    new Bench(parallelism, stop)
        .judge(
            asThen(archive, sample),
            sample.stream().map(s -> s.specimen().design()).toList(),
            (design, verdict) -> verdicts.add(verdict));
    var differences = new ArrayList<Difference>();
    for (int i = 0; i < verdicts.size(); i++) {
      Said before = sample.get(i);
      if (!verdicts.get(i).agrees(before.verdict())) {
        differences.add(new Difference(before.specimen(), before.verdict(), verdicts.get(i)));
      }
    }
    return new Findings(said.size(), verdicts.size(), differences);
  }

  /// The judge, which holds designs that were dropped to the hurdle they did not clear.
  private Judge asThen(Archive archive, List<Said> sample) {
    if (!(judge instanceof SlicedJudge sliced)) {
      return judge;
    }
    Map<String, Race> races = new HashMap<>();
    for (Said said : sample) {
      if (said.verdict() instanceof Verdict.Dropped dropped) {
        archive
            .find(dropped.leader())
            .flatMap(Race::against)
            .ifPresent(race -> races.put(said.specimen().id(), race));
      }
    }
    return design -> {
      Race race = races.get(design.id());
      return race == null ? judge.judge(design) : sliced.judge(design, race);
    };
  }
}
