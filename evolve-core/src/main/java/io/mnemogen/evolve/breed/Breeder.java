package io.mnemogen.evolve.breed;

import io.mnemogen.evolve.Proposal;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.meta.MetaAgent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Makes children that no one has judged or proposed before, one operator per child, so that every
/// operator answers for its own children.
public final class Breeder {
  private static final int ATTEMPTS = 24;
  private static final double PATIENCE = 4;

  private record Weighted(Operator operator, double weight) {}

  private final List<Weighted> operators = new ArrayList<>();
  private final History history;
  private final MetaAgent agent;
  private final Set<String> proposed = new HashSet<>();

  /// @param weights of operators by name where they differ from the catalogue's
  /// @param history grows while children are made
  /// @param agent writes new slot programs
  /// @throws IllegalArgumentException if a weight names no operator, or all weights are 0
  public Breeder(Map<String, Double> weights, History history, MetaAgent agent) {
    List<String> names = Operators.all().stream().map(Operator::name).toList();
    List<String> unknown = weights.keySet().stream().filter(n -> !names.contains(n)).toList();
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "operators are %s, but weights are given for %s"
              .formatted(String.join(", ", names), String.join(", ", unknown)));
    }
    for (Operator operator : Operators.all()) {
      double weight = weights.getOrDefault(operator.name(), operator.weight());
      if (weight > 0) {
        operators.add(new Weighted(operator, weight));
      }
    }
    if (operators.isEmpty()) {
      throw new IllegalArgumentException("at least one operator needs a weight above 0");
    }
    this.history = history;
    this.agent = agent;
  }

  /// A child of these parents that was neither judged nor proposed before. Reaches further from the
  /// parents when what is near is known; empty when nothing new was found after all.
  ///
  /// @param parents the first is the one to vary
  public Optional<Proposal> child(List<Specimen> parents, RandomGenerator random) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      double reach = 1 + Math.floor(attempt / PATIENCE);
      Optional<Proposal> child =
          pick(random).apply(new Mating(parents, history, agent, random, reach));
      if (child.isPresent() && isNew(child.get().design().id())) {
        return child;
      }
    }
    return Optional.empty();
  }

  private boolean isNew(String id) {
    return history.find(id).isEmpty() && proposed.add(id);
  }

  private Operator pick(RandomGenerator random) {
    double left = random.nextDouble() * operators.stream().mapToDouble(Weighted::weight).sum();
    for (Weighted weighted : operators) {
      left -= weighted.weight();
      if (left < 0) {
        return weighted.operator();
      }
    }
    return operators.getLast().operator();
  }
}
