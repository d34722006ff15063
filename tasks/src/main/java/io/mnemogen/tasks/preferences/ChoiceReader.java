package io.mnemogen.tasks.preferences;

import io.mnemogen.design.memory.Recalled;
import io.mnemogen.tasks.agent.Exam;
import io.mnemogen.tasks.reading.Lines;
import io.mnemogen.tasks.reading.Reader;
import io.mnemogen.tasks.reading.Reading;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Guesses what someone chooses: every sentence "X chose A, B." or "X likes A, B." speaks for the
/// traits named, every "X passed over A, B." or "X dislikes A, B." against them, a third as much
/// when passed over; sentence `r` about X counts `1 / (r + 7)`. Of equal dishes the first listed is
/// guessed.
///
/// @param who who chooses
/// @param dishes what there is
/// @param right the position of what is chosen
/// @param late whether the choice is among the last fifth
record ChoiceReader(String who, List<Dish> dishes, int right, boolean late) implements Reader {
  private static final Pattern SENTENCE =
      Pattern.compile("\\b([A-Z][a-z]+) (chose|likes|passed over|dislikes) ([a-z, ]+)");

  ChoiceReader {
    dishes = List.copyOf(dishes);
  }

  @Override
  public Optional<Exam> exam(String question) {
    return Optional.of(Exam.exactly(question, dishes.get(right).told()));
  }

  @Override
  public Reading read(List<Recalled> passages) {
    Map<String, Double> votes = votes(passages);
    int guess = 0;
    for (int i = 1; i < dishes.size(); i++) {
      if (value(dishes.get(i), votes) > value(dishes.get(guess), votes)) {
        guess = i;
      }
    }
    double hit = guess == right ? 1 : 0;
    var metrics = new LinkedHashMap<String, Double>();
    metrics.put("hit@1", hit);
    if (late) {
      metrics.put("hit@1-last-fifth", hit);
    }
    String log =
        "guessed: %s; chosen: %s".formatted(dishes.get(guess).told(), dishes.get(right).told());
    return new Reading(hit, metrics, log);
  }

  private Map<String, Double> votes(List<Recalled> passages) {
    var votes = new HashMap<String, Double>();
    int rank = 0;
    for (String line : Lines.of(passages)) {
      Matcher matcher = SENTENCE.matcher(line);
      if (matcher.find() && matcher.group(1).equals(who)) {
        rank++;
        double weight = sign(matcher.group(2)) / (rank + 7);
        for (String trait : matcher.group(3).split(",\\s*")) {
          votes.merge(trait.strip(), weight, Double::sum);
        }
      }
    }
    return votes;
  }

  private static double sign(String verb) {
    return switch (verb) {
      case "chose", "likes" -> 1;
      case "dislikes" -> -1;
      default -> -1.0 / 3;
    };
  }

  private static double value(Dish dish, Map<String, Double> votes) {
    return dish.traits().stream().mapToDouble(t -> votes.getOrDefault(t, 0.0)).sum();
  }
}
