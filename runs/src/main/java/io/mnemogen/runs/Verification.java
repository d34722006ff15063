package io.mnemogen.runs;

import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.search.Audit;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.tasks.TaskSuite;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;

/// What came of judging the designs of a finished or interrupted run again.
///
/// @param findings what was found for every stage the run has verdicts of, in the order of stages
public record Verification(SequencedMap<Stage, Audit.Findings> findings) {
  public Verification {
    findings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(findings));
  }

  /// Judges designs of an archive again, with the judges its configuration describes.
  ///
  /// @param sample how many verdicts of each stage are checked, drawn by the seed of the search
  /// @param stop asked between designs
  /// @throws ConfigProblem if the suites dealt here are not those of the archive
  public static Verification of(
      Laboratory laboratory, Archive archive, int sample, BooleanSupplier stop) {
    var judges = new LinkedHashMap<Stage, TrialJudge>();
    var problems = new ArrayList<String>();
    for (Stage stage : Stage.values()) {
      if (said(archive, stage).isPresent()) {
        TrialJudge judge = laboratory.judge(stage);
        judges.put(stage, judge);
        mismatch(archive, stage, judge.suite()).ifPresent(problems::add);
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigProblem(problems);
    }
    var findings = new LinkedHashMap<Stage, Audit.Findings>();
    long seed = laboratory.config().search().seed();
    judges.forEach((stage, judge) -> {
      var audit = new Audit(stage, judge, laboratory.config().sandbox().guests());
      findings.put(stage, audit.run(archive, sample, seed, stop));
    });
    return new Verification(findings);
  }

  /// How many verdicts were checked.
  public int checked() {
    return findings.values().stream().mapToInt(Audit.Findings::checked).sum();
  }

  /// How many of them differ.
  public int different() {
    return findings.values().stream().mapToInt(f -> f.differences().size()).sum();
  }

  private static Optional<Verdict> said(Archive archive, Stage stage) {
    return archive.all().stream()
        .map(Specimen::id)
        .flatMap(id -> archive.verdict(id, stage).stream())
        .findFirst();
  }

  /// What is wrong if the archive's verdicts of a stage are on another suite than this one.
  static Optional<String> mismatch(Archive archive, Stage stage, TaskSuite suite) {
    return said(archive, stage)
        .map(Verdict::suite)
        .filter(archived -> !archived.equals(suite.hash()))
        .map(archived ->
            ("the run was judged on other data: its %s suite has the hash %.12s, but %s is dealt"
                    + " here with %.12s; use the data, the options and the version it was made"
                    + " with")
                .formatted(
                    stage.name().toLowerCase(Locale.ROOT),
                    archived,
                    suite.address(),
                    suite.hash()));
  }
}
