package io.mnemogen.runs.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mnemogen.runs.stats.Interval;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What `--json` prints for `evaluate` and `evolve`. The component names are the documented JSON
/// keys; fields that do not apply are left out.
///
/// @param task the task family
/// @param split the split the results are from
/// @param suite the address and content hash of the suite
/// @param seconds wall time of the whole command
/// @param walls in one sentence which walls stood around candidates, and which did not
/// @param evaluations designs judged
/// @param run the run folder
/// @param interrupted whether the run was stopped before its budget was used
/// @param racing what racing saved (`evolve`, `resume`)
/// @param results best first
/// @param costs what each design cost, best first; left out where calls were not timed
/// @param models what language models cost; left out when none was asked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultDocument(
    String task,
    String split,
    Suite suite,
    double seconds,
    String walls,
    int evaluations,
    @Nullable String run,
    @Nullable Boolean interrupted,
    @Nullable Racing racing,
    List<Result> results,
    @Nullable List<Costs> costs,
    @Nullable List<Spending> models) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// What the results were measured on.
  public record Suite(String address, String hash, int episodes) {}

  /// What racing saved.
  ///
  /// @param dropped designs that were not judged to the end
  /// @param spent what judging all cost, in full evaluations
  public record Racing(int dropped, double spent) {}

  /// One design.
  ///
  /// @param gain what the winner gains over it on the same episodes; left out without a winner
  /// @param faults how many faults ended it: 0 or 1
  /// @param fault what the fault was, left out without one
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Result(
      String design,
      String id,
      boolean winner,
      Interval quality,
      @Nullable Interval gain,
      SequencedMap<String, Double> metrics,
      double contextTokens,
      double units,
      int faults,
      @Nullable String fault) {
    static Result of(Row row, @Nullable Interval gain) {
      return new Result(
          row.design(),
          row.id(),
          row.winner(),
          row.quality(),
          gain,
          row.metrics(),
          row.contextTokens(),
          row.units(),
          row.fault() == null ? 0 : 1,
          row.fault() == null ? null : row.fault().message());
    }
  }

  /// The results on a leaderboard, in its order.
  public static List<Result> results(Leaderboard board) {
    Optional<Row> winner = board.winner().filter(w -> w.fault() == null);
    return board.rows().stream()
        .map(row ->
            Result.of(
                row,
                winner
                    .filter(w -> !row.winner() && row.fault() == null)
                    .map(w -> board.gain(w, row))
                    .orElse(null)))
        .toList();
  }

  /// The same document with what language models cost.
  public ResultDocument with(List<Spending> spent) {
    return new ResultDocument(
        task,
        split,
        suite,
        seconds,
        walls,
        evaluations,
        run,
        interrupted,
        racing,
        results,
        costs,
        spent.isEmpty() ? null : spent);
  }

  /// The document as one line of JSON.
  public String json() {
    return JSON.writeValueAsString(this);
  }
}
