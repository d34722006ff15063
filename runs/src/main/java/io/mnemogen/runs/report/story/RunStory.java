package io.mnemogen.runs.report.story;

import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.archive.CallStore;
import io.mnemogen.runs.Journal;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runs.replay.Replay;
import io.mnemogen.runs.report.Leaderboard;
import io.mnemogen.runs.report.Spending;
import io.mnemogen.runs.stats.Interval;
import java.util.List;
import java.util.Optional;

/// Everything a report tells of one run.
///
/// @param name what the run is called: the name of its folder
/// @param setting what was searched for, on what, and how
/// @param chronicle everything judged
/// @param ending how it ended; empty while the run is unfinished
/// @param replay what the winner's memory did on a few episodes, if it was watched
/// @param journal what was measured on the way
/// @param spent what language models cost, role by role; empty if none was asked
/// @param reproduction how to do it again
public record RunStory(
    String name,
    Setting setting,
    Chronicle chronicle,
    Optional<Ending> ending,
    Optional<Replay> replay,
    Journal journal,
    List<Spending> spent,
    Reproduction reproduction) {
  /// How a search ended.
  ///
  /// @param winner the design it ended with
  /// @param board the test split
  /// @param lineage where the winner comes from
  public record Ending(Judged winner, Leaderboard board, Lineage lineage) {
    /// What the winner gains over the best other design of the board, on the same episodes.
    public Optional<Interval> gain() {
      return board
          .winner()
          .filter(w -> w.fault() == null)
          .flatMap(w -> board.runnerUp().map(r -> board.gain(w, r)));
    }
  }

  /// The story a run folder tells.
  ///
  /// @throws io.mnemogen.runs.config.ConfigProblem if nothing was judged yet, or its files cannot
  ///   be read
  public static RunStory of(RunFolder folder) {
    RunConfig config = folder.config();
    Optional<String> winner =
        folder.hasWinner() ? Optional.of(folder.winner().design().id()) : Optional.empty();
    try (Archive archive = folder.archive();
        CallStore calls = folder.calls()) {
      Chronicle chronicle = Chronicle.of(archive, winner);
      return new RunStory(
          folder.name(),
          Setting.of(config, archive),
          chronicle,
          chronicle
              .winner()
              .map(w ->
                  new Ending(
                      w, Leaderboard.of(archive, w.specimen().id()), Lineage.of(w, chronicle))),
          Replay.of(folder),
          folder.journal(),
          Spending.of(calls),
          config.search().steady()
              ? Reproduction.of(config).following(folder.name())
              : Reproduction.of(config));
    }
  }

  /// What each operator contributed.
  public List<OperatorTally> operators() {
    return OperatorTally.of(chronicle);
  }

  /// In which ways designs failed.
  public List<FaultTally> faults() {
    return FaultTally.of(chronicle);
  }
}
