package io.mnemogen.runtime;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mnemogen.design.memory.BudgetUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Where an exported design comes from. The component names are the keys of `papers.json`.
///
/// @param notice what everybody should know first
/// @param name what people call the design
/// @param idea one line that says how it remembers
/// @param design its id
/// @param sources SHA-256 of every source, by file name
/// @param tunables values by qualified name
/// @param paper the publication the mechanism comes from, or null
/// @param deviations what differs from the publication
/// @param search the run it was found in, or null
/// @param scores what it scored there, by split
/// @param lineage the design and its ancestors, oldest first
/// @param needs what it must be lent to remember as it did in the search
/// @param versions of what it was made with
/// @param licence in one sentence
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Papers(
    String notice,
    String name,
    String idea,
    String design,
    Map<String, String> sources,
    Map<String, Double> tunables,
    @Nullable String paper,
    List<String> deviations,
    @Nullable Search search,
    List<Score> scores,
    List<Ancestor> lineage,
    Needs needs,
    Map<String, String> versions,
    String licence) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public Papers {
    sources = new LinkedHashMap<>(sources);
    tunables = new LinkedHashMap<>(tunables);
    versions = new LinkedHashMap<>(versions);
    deviations = List.copyOf(deviations);
    scores = List.copyOf(scores);
    lineage = List.copyOf(lineage);
  }

  /// The run a design was found in.
  ///
  /// @param run identifies the plan: equal for runs that must give equal results
  /// @param task the task family
  /// @param taskSeed what its suites were dealt for
  /// @param evaluations designs judged when the design was exported
  /// @param plan everything that shaped the search, content hashes of the suites among it
  public record Search(
      String run, String task, long taskSeed, int evaluations, Map<String, String> plan) {
    public Search {
      plan = new LinkedHashMap<>(plan);
    }
  }

  /// What a design scored on one split.
  ///
  /// @param split `train`, `validation` or `test`
  /// @param suite content hash of what it was tried on
  /// @param episodes how many
  /// @param quality mean, in [0, 1]
  /// @param low lower end of the 95 % interval
  /// @param high upper end
  /// @param contextTokens mean tokens served an episode
  /// @param units mean units held
  public record Score(
      String split,
      String suite,
      int episodes,
      double quality,
      double low,
      double high,
      double contextTokens,
      double units) {}

  /// A design on the way to this one.
  ///
  /// @param number its place in the order of judging
  /// @param id of the design
  /// @param name what people call it
  /// @param operator what made it
  /// @param note what the operator said of it
  /// @param parents ids of what it was made from
  /// @param quality on the training suite, or null if it failed
  public record Ancestor(
      int number,
      String id,
      String name,
      String operator,
      String note,
      List<String> parents,
      @Nullable Double quality) {
    public Ancestor {
      parents = List.copyOf(parents);
    }
  }

  /// What a design must be lent to remember as it did in the search.
  ///
  /// @param embedder name of what makes vectors
  /// @param seed of the toolbox
  /// @param budget tokens an answer may have
  /// @param budgetUnit what the budget counts
  /// @param callMillis wall time of one call of a slot
  /// @param heapMegabytes heap of its guest
  public record Needs(
      String embedder,
      long seed,
      int budget,
      BudgetUnit budgetUnit,
      long callMillis,
      int heapMegabytes) {}

  /// These papers as JSON.
  public String json() {
    return JSON.writeValueAsString(this).replace("\r\n", "\n");
  }

  /// Reads papers.
  public static Papers of(String json) {
    return JSON.readValue(json, Papers.class);
  }
}
