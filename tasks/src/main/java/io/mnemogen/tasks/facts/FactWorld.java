package io.mnemogen.tasks.facts;

import io.mnemogen.tasks.reading.PseudoNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// A small world of names, what is told of it in order of telling, and what holds in the end.
final class FactWorld {
  private static final double CHANGED = 0.4;

  private record Told(double when, Fact fact) {}

  private final RandomGenerator random;
  private final Map<Kind, List<String>> names = new EnumMap<>(Kind.class);
  private final List<Fact> told = new ArrayList<>();

  /// A world with this many people, and companies, cities and countries in proportion.
  FactWorld(int people, RandomGenerator random) {
    this.random = random;
    var fresh = new PseudoNames(random);
    names.put(Kind.PERSON, draw(fresh, people));
    names.put(Kind.COMPANY, draw(fresh, Math.max(3, people / 4)));
    names.put(Kind.CITY, draw(fresh, Math.max(4, people / 3)));
    names.put(Kind.COUNTRY, draw(fresh, Math.max(3, people / 8)));
    tell();
  }

  /// Everything told, in order; a fact told later replaces an earlier one of the same subject and
  /// relation.
  List<Fact> told() {
    return Collections.unmodifiableList(told);
  }

  /// The names of a kind.
  List<String> names(Kind kind) {
    return names.getOrDefault(kind, List.of());
  }

  /// What holds of a subject in the end.
  Fact holds(String subject, Relation relation) {
    return told.reversed().stream()
        .filter(f -> f.relation() == relation && f.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private void tell() {
    var all = new ArrayList<Told>();
    for (Relation relation : Relation.values()) {
      for (String subject : names(relation.subject())) {
        double first = random.nextDouble();
        var fact = new Fact(subject, relation, other(relation, subject, subject));
        all.add(new Told(first, fact));
        if (relation.changes() && random.nextDouble() < CHANGED) {
          double later = first + (1 - first) * random.nextDouble();
          var changed = new Fact(subject, relation, other(relation, subject, fact.object()));
          all.add(new Told(later, changed));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Told::when));
    all.forEach(t -> told.add(t.fact()));
  }

  private String other(Relation relation, String subject, String known) {
    List<String> choices = names(relation.object());
    String drawn = known;
    while (drawn.equals(known) || drawn.equals(subject)) {
      drawn = choices.get(random.nextInt(choices.size()));
    }
    return drawn;
  }

  private static List<String> draw(PseudoNames fresh, int count) {
    return Stream.generate(fresh::next).limit(count).toList();
  }
}
