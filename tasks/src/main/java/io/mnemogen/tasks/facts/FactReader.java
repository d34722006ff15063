package io.mnemogen.tasks.facts;

import io.mnemogen.design.memory.Recalled;
import io.mnemogen.tasks.agent.Exam;
import io.mnemogen.tasks.reading.Lines;
import io.mnemogen.tasks.reading.Reader;
import io.mnemogen.tasks.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Follows a chain of relations through the returned text, at every step trusting the statement
/// that is listed first. It reads whole sentences only, in any of their wordings.
///
/// @param start the name the chain begins with
/// @param chain what to follow, in order
/// @param right where it leads
record FactReader(String start, List<Relation> chain, String right) implements Reader {
  private static final List<Wording> WORDINGS = wordings();

  /// One wording of a relation, as a pattern.
  private record Wording(Relation relation, Pattern pattern) {}

  FactReader {
    chain = List.copyOf(chain);
  }

  @Override
  public Optional<Exam> exam(String question) {
    return Optional.of(Exam.exactly(question, right));
  }

  @Override
  public Reading read(List<Recalled> passages) {
    List<Fact> facts = Lines.of(passages).stream().flatMap(l -> parse(l).stream()).toList();
    String at = start;
    for (Relation relation : chain) {
      at = first(facts, at, relation).orElse("");
    }
    return Reading.answer(at, right, chain.size() + "-hop");
  }

  /// The fact a sentence tells, if it is in a wording of some relation.
  static Optional<Fact> parse(String sentence) {
    for (Wording wording : WORDINGS) {
      Matcher matcher = wording.pattern().matcher(sentence);
      if (matcher.find()) {
        return Optional.of(new Fact(matcher.group("s"), wording.relation(), matcher.group("o")));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> first(List<Fact> facts, String subject, Relation relation) {
    return facts.stream()
        .filter(f -> f.relation() == relation && f.subject().equals(subject))
        .map(Fact::object)
        .findFirst();
  }

  private static List<Wording> wordings() {
    var all = new ArrayList<Wording>();
    for (Relation relation : Relation.values()) {
      for (String words : relation.wordings()) {
        String pattern =
            words
                .replace(".", "\\.")
                .replaceAll("\\bS\\b", "(?<s>[A-Z][a-z]+)")
                .replaceAll("\\bO\\b", "(?<o>[A-Z][a-z]+)");
        all.add(new Wording(relation, Pattern.compile("\\b" + pattern)));
      }
    }
    return List.copyOf(all);
  }
}
