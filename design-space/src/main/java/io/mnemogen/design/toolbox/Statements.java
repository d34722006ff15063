package io.mnemogen.design.toolbox;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.design.toolbox.standin.Fact;
import io.mnemogen.design.toolbox.standin.Revision;
import io.mnemogen.design.toolbox.standin.Revision.Operation;
import io.mnemogen.design.toolbox.standin.Triple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lists written for a language model, and reading those it wrote: what has not the form asked for
/// is passed over.
final class Statements {
  private static final Pattern BULLET = Pattern.compile("^(?:[-*•]|\\d+[.)])\\s+");
  private static final Pattern NUMBERED = Pattern.compile("^\\W*(\\d{1,6})[.):]\\s*(\\S.*)$");
  private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,6}\\b");
  private static final Pattern REVISION =
      Pattern.compile("^\\W*(ADD|UPDATE|DELETE|NOOP)\\W*(\\d{1,6})?");

  private Statements() {}

  /// The texts, each on a line of its own after its number, from 1.
  static String numbered(Collection<String> texts) {
    var lines = new StringBuilder();
    int number = 0;
    for (String text : texts) {
      lines.append(++number).append(". ").append(text).append('\n');
    }
    return lines.toString();
  }

  /// The lines, without bullets and numbers before them, none blank.
  static List<String> lines(String written) {
    return written
        .lines()
        .map(line -> BULLET.matcher(line.strip()).replaceFirst("").strip())
        .filter(line -> !line.isEmpty() && !line.startsWith("```"))
        .toList();
  }

  /// The lines that begin with the number of a turn of the experience.
  static List<Fact> of(String written, Experience experience) {
    var facts = new ArrayList<Fact>();
    for (String line : written.lines().toList()) {
      Matcher matcher = NUMBERED.matcher(line);
      int turn = matcher.matches() ? Integer.parseInt(matcher.group(1)) - 1 : -1;
      if (turn >= 0 && turn < experience.turns().size()) {
        Turn source = experience.turns().get(turn);
        String speaker = source.role().equals(Turn.ENVIRONMENT) ? "" : source.role();
        facts.add(new Fact(matcher.group(2).strip(), speaker, source.time(), turn));
      }
    }
    return facts;
  }

  /// The lines with three parts.
  static List<Triple> triples(String written) {
    var triples = new ArrayList<Triple>();
    for (String line : lines(written)) {
      String[] parts = line.split("\\s*\\|\\s*", -1);
      if (parts.length == 3 && List.of(parts).stream().noneMatch(String::isBlank)) {
        triples.add(new Triple(parts[0], parts[1], parts[2]));
      }
    }
    return triples;
  }

  /// The places, from 0, of the numbers from 1 to `most` in the first line, each once; no place
  /// when it says `none`; null when it says neither.
  static @Nullable List<Integer> numbers(String written, int most) {
    String first = written.strip().lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    List<Integer> places =
        NUMBER
            .matcher(first)
            .results()
            .map(found -> Integer.parseInt(found.group()) - 1)
            .filter(place -> place >= 0 && place < most)
            .distinct()
            .toList();
    return places.isEmpty() && !first.startsWith("none") ? null : places;
  }

  /// The operation on one of the known statements, or null if none is named.
  static @Nullable Revision revision(String written, int known) {
    Matcher matcher = REVISION.matcher(written.strip().toUpperCase(Locale.ROOT));
    if (!matcher.find()) {
      return null;
    }
    Operation operation = Operation.valueOf(matcher.group(1));
    if (operation == Operation.ADD) {
      return Revision.ADD;
    }
    int number = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    return number >= 1 && number <= known ? new Revision(operation, number - 1) : null;
  }
}
