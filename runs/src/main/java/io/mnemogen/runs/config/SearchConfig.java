package io.mnemogen.runs.config;

import io.mnemogen.evolve.strategy.Strategies;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How designs are searched for.
///
/// @param strategy the catalogue name of the search strategy
/// @param seed decides every random choice of the search
/// @param evaluations what judging on the training suite may cost, in full evaluations
/// @param population designs a generation
/// @param racing whether designs too far behind the best are dropped before they are judged to the
///   end
/// @param rescored how many of the best designs are re-scored with fresh training episodes before
///   anything is bred from them; 0 for none
/// @param simplifications designs judged at most, beyond the evaluations, to find a shorter design
///   that does what the winner does; 0 for none
/// @param without operators that are left out: catalogue names separated by commas; empty for none
/// @param seeds the designs the search starts from and is compared with: catalogue names, folders
///   or runs separated by commas, or `all` for the whole catalogue
public record SearchConfig(
    String strategy,
    long seed,
    int evaluations,
    int population,
    boolean racing,
    int rescored,
    int simplifications,
    String without,
    String seeds) {
  /// The references to the designs the search starts from.
  public List<String> seedList() {
    return listed(seeds);
  }

  /// The names of the operators that are left out.
  public List<String> withoutList() {
    return listed(without);
  }

  /// Whether the order in which designs are done decides what is bred next.
  public boolean steady() {
    return Strategies.named(strategy).steady();
  }

  /// In words: the strategy, and what it does without.
  public String method() {
    return without.isBlank()
        ? strategy
        : "%s without %s".formatted(strategy, String.join(", ", withoutList()));
  }

  /// The same with folders by their names alone.
  SearchConfig portable() {
    String names = seedList().stream().map(RunConfig::name).collect(Collectors.joining(","));
    return new SearchConfig(
        strategy, seed, evaluations, population, racing, rescored, simplifications, without, names);
  }

  private static List<String> listed(String names) {
    return Arrays.stream(names.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
