package io.mnemogen.evolve.breed;

import io.mnemogen.design.Language;
import io.mnemogen.design.SlotProgram;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds code nobody uses in the texts of Groovy programs: methods that are not called, and numbers
/// declared on a line of their own that are not read. It goes by names alone, so what it leaves out
/// has to be judged again.
final class UnusedCode {
  private static final Pattern METHOD = Pattern.compile("(?m)^[A-Za-z][\\w<>\\[\\], ]* (\\w+)\\(");
  private static final Pattern NUMBER = Pattern.compile("^\\s*(?:int|double) (\\w+) = tune\\(.*");

  private UnusedCode() {}

  /// The program without what is not used in it; equal to it if all is.
  static SlotProgram removed(SlotProgram program) {
    if (program.language() != Language.GROOVY) {
      return program;
    }
    String before = program.source();
    String after = without(before);
    while (!after.equals(before)) {
      before = after;
      after = without(before);
    }
    return new SlotProgram(program.slot(), program.language(), after);
  }

  private static String without(String source) {
    List<String> paragraphs = new ArrayList<>(List.of(source.split("\n\n")));
    for (String paragraph : List.copyOf(paragraphs.subList(1, paragraphs.size()))) {
      var method = METHOD.matcher(paragraph);
      if (method.find()
          && paragraph.stripTrailing().endsWith("}")
          && once(method.group(1), source)) {
        paragraphs.remove(paragraph);
      }
    }
    String called = String.join("\n\n", paragraphs);
    return called
        .lines()
        .filter(line -> {
          var number = NUMBER.matcher(line);
          return !number.matches() || !declaredOnly(number.group(1), called);
        })
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /// Whether a name stands in its declaration and in the name of its tunable alone.
  private static boolean declaredOnly(String name, String source) {
    return Pattern.compile("\\b" + name + "\\b").matcher(source).results().count() <= 2
        && source.contains(name + " = tune('" + name + "'");
  }

  private static boolean once(String name, String source) {
    return Pattern.compile("\\b" + name + "\\b").matcher(source).results().count() == 1;
  }
}
