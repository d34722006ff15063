package io.mnemogen.design.toolbox.standin;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.design.toolbox.text.DateKit;
import io.mnemogen.design.toolbox.text.Names;
import io.mnemogen.design.toolbox.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Facts and triples by pattern.
final class Facts {
  private static final String PLACE = "(?is).*\\b(?:at|from|in|into|near|to) %s\\b.*";
  private static final Pattern PRONOUN = Pattern.compile("^(He|She)\\b");
  private static final String VERB =
      "is|are|was|were|has|have|had|likes?|loves?|hates?|prefers?|wants?|needs?|owns?|bought|sold|got"
          + "|lives? in|lived in|works? (?:at|for|as)|worked (?:at|for|as)|moved (?:to|from)|went to|visited"
          + "|plays?|played|studies|studied|married|met|made|became|uses?|used|keeps?|contains?";
  private static final Pattern POSSESSIVE =
      Pattern.compile(
          "^(?:(My|Our)|([\\p{L}][\\p{L} .-]*?)['’]s) ([\\p{L} -]+?) (?:is|are|was|were) (.+)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STATEMENT =
      Pattern.compile(
          "^(?:The |A |An )?([\\p{L}\\p{N}][\\p{L}\\p{N} '’.-]*?)(?:['’](s|m|re)|,? (?:now |just |also |recently )?("
              + VERB
              + ")) (.+)$",
          Pattern.CASE_INSENSITIVE);

  /// Times below are counters of generated tasks, not seconds since 1970.
  private static final long COUNTERS = 100_000_000;

  private static final DateKit DATES = new DateKit();

  private Facts() {}

  /// The statements of a conversation: every sentence of three words or more, with its speaker; a
  /// pronoun it begins with becomes the person named last. Words are not told apart where none are
  /// separated, so a sentence with an ideograph always counts.
  static List<Fact> of(Experience experience) {
    var facts = new ArrayList<Fact>();
    String person = "";
    for (int i = 0; i < experience.turns().size(); i++) {
      Turn turn = experience.turns().get(i);
      String speaker = turn.role().equals(Turn.ENVIRONMENT) ? "" : turn.role();
      for (String sentence : Words.sentences(turn.captioned())) {
        Matcher pronoun = PRONOUN.matcher(sentence);
        String resolved =
            person.isEmpty() ? sentence : pronoun.replaceFirst(Matcher.quoteReplacement(person));
        person = person(sentence, person);
        if (Words.of(resolved).size() >= 3
            || resolved.codePoints().anyMatch(Character::isIdeographic)) {
          String dated = turn.time() < COUNTERS ? resolved : DATES.annotated(resolved, turn.time());
          String text = speaker.isEmpty() ? dated : speaker + ": " + dated;
          facts.add(new Fact(text, speaker, turn.time(), i));
        }
      }
    }
    return facts;
  }

  /// The name a sentence names last that is no place by the preposition before it; else the one
  /// before.
  private static String person(String sentence, String before) {
    String person = before;
    for (String name : Names.in(sentence)) {
      person = sentence.matches(PLACE.formatted(Pattern.quote(name))) ? person : name;
    }
    return person;
  }

  /// The triple a sentence states, if it has a form that is understood; a list of none or one.
  ///
  /// @param speaker who `I` and `my` are
  static List<Triple> triples(String sentence, String speaker) {
    String said =
        speaker.isEmpty()
            ? sentence
            : sentence.replaceFirst("^" + Pattern.quote(speaker) + ": ", "");
    String clause = said.strip().replaceFirst("[,;:!?]( .*)?$|\\.$", "");
    Matcher possessive = POSSESSIVE.matcher(clause);
    if (possessive.matches()) {
      String owner = possessive.group(1) == null ? possessive.group(2) : speaker;
      return triple(
          owner, possessive.group(3).toLowerCase(Locale.ROOT), possessive.group(4), speaker);
    }
    Matcher statement = STATEMENT.matcher(clause);
    if (statement.matches()) {
      String verb = statement.group(2) == null ? statement.group(3) : "is";
      return triple(statement.group(1), verb.toLowerCase(Locale.ROOT), statement.group(4), speaker);
    }
    return List.of();
  }

  private static List<Triple> triple(
      String subject, String relation, String object, String speaker) {
    String named = subject.matches("(?i)I|we") ? speaker : subject.strip();
    String value = object.strip().replaceFirst("(?i)^(?:a|an|the|now|currently) ", "");
    String plain = relation.matches("are|am|was|were") ? "is" : relation;
    return named.isEmpty() || value.isEmpty() || Words.count(named) > 5
        ? List.of()
        : List.of(new Triple(named, plain, value));
  }
}
