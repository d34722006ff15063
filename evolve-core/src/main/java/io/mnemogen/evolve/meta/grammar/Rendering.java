package io.mnemogen.evolve.meta.grammar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Turns sentences of a slot grammar into programs a person can read: tunables are declared at the
/// top, features where the sentence says so, helpers follow, everything is indented, and long sums
/// have a term a line.
///
/// @param book the helpers
record Rendering(PhraseBook book) {
  private static final Pattern TUNABLE = Pattern.compile("\\$(\\w+)\\(([^)]*)\\)");
  private static final Pattern FEATURES = Pattern.compile("@features(?:\\(([^)]*)\\))?\n");
  private static final String USUAL = "asked, units, base, tools";
  private static final String PLUS = " + ";
  private static final int WIDTH = 100;

  /// The program of a sentence.
  String program(String sentence) {
    SequencedMap<String, String> tunables = new LinkedHashMap<>();
    String body = named(sentence.replace('~', '\n'), tunables);
    body = featured(body);
    int start = body.indexOf("{\n") + 2;
    var declared = new StringBuilder();
    tunables.forEach((name, numbers) ->
        declared
            .append(numbers.contains(".") ? "double " : "int ")
            .append("%s = tune('%s', %s)\n".formatted(name, name, numbers)));
    String main = indented(body.substring(0, start) + declared + body.substring(start));
    List<String> helpers = book.called(main);
    return helpers.isEmpty() ? main : main + "\n" + String.join("\n\n", helpers) + "\n";
  }

  private String featured(String body) {
    List<String> features = book.features(body);
    return FEATURES
        .matcher(body)
        .replaceAll(place -> {
          String of = Objects.requireNonNullElse(place.group(1), USUAL);
          return features.stream()
              .map(name -> "double[] %s = %sOf(%s)\n".formatted(name, name, of))
              .collect(Collectors.joining());
        });
  }

  /// Every tunable its own name: the second `k` becomes `k2`.
  private static String named(String text, Map<String, String> tunables) {
    return TUNABLE
        .matcher(text)
        .replaceAll(found -> {
          String name = found.group(1);
          for (int n = 2; tunables.containsKey(name); n++) {
            name = found.group(1) + n;
          }
          tunables.put(name, found.group(2));
          return name;
        });
  }

  private static String indented(String code) {
    var out = new StringBuilder();
    int depth = 0;
    for (String line : code.strip().split("\n")) {
      String bare = line.strip();
      depth -= bare.startsWith("}") ? 1 : 0;
      String indent = "  ".repeat(Math.max(0, depth));
      String sum = indent.length() + bare.length() > WIDTH ? summed(bare, indent) : bare;
      out.append(indent).append(sum).append('\n');
      depth += bare.endsWith("{") ? 1 : 0;
    }
    return out.toString();
  }

  /// The outermost sum of a line with a term a line.
  private static String summed(String line, String indent) {
    var out = new StringBuilder();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (depth == 0 && line.startsWith(PLUS, i)) {
        out.append(line, from, i).append(" +\n").append(indent).append("    ");
        from = i + PLUS.length();
      }
    }
    return out.append(line.substring(from)).toString();
  }
}
