package io.mnemogen.design.toolbox.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A task with its particulars replaced by slots, so that what was done can be done again with
/// others: the variable abstraction of Agent Workflow Memory (Wang et al. 2024, arXiv:2409.07429),
/// without a model.
///
/// Slots are typed and numbered: `{text1}` for what is quoted, `{num1}` for numbers, `{name1}` for
/// names, `{obj1}` for other content words of the task that occur in what was done. A number that
/// the task does not mention becomes `{num}`.
///
/// @param skeleton the task with slots
/// @param slots by slot, what it stood for
public record Abstraction(String skeleton, SequencedMap<String, String> slots) {
  private static final Pattern TOKEN = Pattern.compile("\\{\\w+}|[\\p{L}\\p{N}'’]+");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}{.])\\d+(?![\\p{L}\\d}])");

  public Abstraction {
    slots = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(slots));
  }

  /// The abstraction of a task.
  ///
  /// @param task what was wanted
  /// @param trace what was done, such as the agent's actions
  public static Abstraction of(String task, Collection<String> trace) {
    var slots = new LinkedHashMap<String, String>();
    add(slots, "text", Words.quoted(task));
    add(slots, "name", Names.in(task));
    add(slots, "num", Words.numbers(task));
    List<String> done = Words.of(String.join("\n", trace));
    List<String> objects = new ArrayList<>(Words.content(task));
    objects.removeIf(word -> !done.contains(word) || mentioned(slots, word));
    add(slots, "obj", objects);
    return new Abstraction(replaced(task, slots), slots);
  }

  /// A text with the particulars of this task replaced by their slots.
  public String abstracted(String text) {
    return NUMBER.matcher(replaced(text, slots)).replaceAll("{num}");
  }

  /// What the slots of a skeleton stand for in another task: the words both share are aligned, what
  /// lies between fills the slots there, one word each and the last the rest. A slot for which
  /// nothing is left is not in the result.
  ///
  /// @param skeleton such as [#skeleton()] of an earlier task
  /// @param task the task now
  public static SequencedMap<String, String> fill(String skeleton, String task) {
    List<String> pattern = tokens(skeleton);
    List<String> words = tokens(task);
    var values = new LinkedHashMap<String, String>();
    int from = 0;
    int at = 0;
    while (at < pattern.size()) {
      var gap = new ArrayList<String>();
      while (at < pattern.size() && isSlot(pattern.get(at))) {
        gap.add(pattern.get(at++));
      }
      int to = words.size();
      if (at < pattern.size()) {
        int found = words.subList(from, words.size()).indexOf(pattern.get(at));
        to =
            found < 0
                ? (gap.isEmpty() ? from : Math.min(words.size(), from + gap.size()))
                : from + found;
      }
      assign(values, gap, words.subList(from, to));
      boolean anchored =
          at < pattern.size() && to < words.size() && words.get(to).equals(pattern.get(at));
      from = anchored ? to + 1 : to;
      at++;
    }
    return values;
  }

  /// A template with slots replaced by values; slots without value stay.
  public static String bind(String template, Map<String, String> values) {
    String bound = template;
    for (Map.Entry<String, String> entry : values.entrySet()) {
      bound = bound.replace(entry.getKey(), entry.getValue());
    }
    return bound;
  }

  private static void assign(Map<String, String> values, List<String> gap, List<String> words) {
    for (int i = 0; i < gap.size() && i < words.size(); i++) {
      boolean last = i == gap.size() - 1;
      String value = last ? String.join(" ", words.subList(i, words.size())) : words.get(i);
      values.putIfAbsent(gap.get(i), value);
    }
  }

  private static void add(Map<String, String> slots, String type, Collection<String> particulars) {
    int number = 1;
    for (String particular : particulars) {
      if (!slots.containsValue(particular)) {
        slots.put("{" + type + number++ + "}", particular);
      }
    }
  }

  private static boolean mentioned(Map<String, String> slots, String word) {
    return slots.values().stream().anyMatch(value -> Words.of(value).contains(word));
  }

  private static String replaced(String text, Map<String, String> slots) {
    String replaced = text;
    for (Map.Entry<String, String> entry : slots.entrySet()) {
      String particular = Pattern.quote(entry.getValue());
      replaced =
          Pattern.compile("(?iu)(?<![\\p{L}\\p{N}{])" + particular + "(?![\\p{L}\\p{N}}])")
              .matcher(replaced)
              .replaceAll(Matcher.quoteReplacement(entry.getKey()));
    }
    return replaced;
  }

  private static List<String> tokens(String text) {
    var tokens = new ArrayList<String>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  private static boolean isSlot(String token) {
    return token.startsWith("{");
  }
}
