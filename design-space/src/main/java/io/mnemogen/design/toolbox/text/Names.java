package io.mnemogen.design.toolbox.text;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names by their capital letters: runs of capitalised words.
public final class Names {
  private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{N}]*(?:[-'’]\\p{Lu}[\\p{L}]*)*";
  private static final Pattern RUN =
      Pattern.compile(CAPITALISED + "(?:(?: (?:of|the|de|la|van|von))* " + CAPITALISED + ")*");
  private static final Set<String> NO_NAMES =
      Set.of(
          """
          yesterday today tomorrow tonight please thanks hi hello hey wow great monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december
          """
              .strip()
              .split("\\s+"));

  private Names() {}

  /// The names in a text, each once, in order of first appearance. A single word at the beginning
  /// of a sentence counts only if it is capitalised elsewhere too, or has a possessive `'s`.
  public static List<String> in(String text) {
    var certain = new LinkedHashSet<String>();
    var initial = new LinkedHashSet<String>();
    var inside = new HashSet<String>();
    var ordered = new LinkedHashSet<String>();
    for (String sentence : Words.sentences(text)) {
      Matcher matcher = RUN.matcher(sentence);
      while (matcher.find()) {
        String name = withoutGrammar(matcher.group());
        if (name.isEmpty()) {
          continue;
        }
        ordered.add(name);
        boolean possessive = sentence.startsWith("'s", matcher.end());
        if (startsSentence(sentence, matcher, name) && !name.contains(" ") && !possessive) {
          initial.add(name);
        } else {
          certain.add(name);
          inside.addAll(List.of(name.split(" ")));
        }
      }
    }
    initial.removeIf(name -> !inside.contains(name));
    ordered.removeIf(name -> !certain.contains(name) && !initial.contains(name));
    return List.copyOf(ordered);
  }

  private static boolean startsSentence(String sentence, Matcher matcher, String name) {
    return name.equals(matcher.group())
        && sentence.substring(0, matcher.start()).chars().noneMatch(Character::isLetterOrDigit);
  }

  private static String withoutGrammar(String run) {
    String name = run;
    while (!name.isEmpty()) {
      int blank = name.indexOf(' ');
      String first = (blank < 0 ? name : name.substring(0, blank)).toLowerCase(Locale.ROOT);
      if (!Words.isFunctionWord(first) && !NO_NAMES.contains(first)) {
        return name;
      }
      name = blank < 0 ? "" : name.substring(blank + 1);
    }
    return name;
  }
}
