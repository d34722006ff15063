package io.mnemogen.design.toolbox;

import io.mnemogen.design.toolbox.standin.StandIns;
import io.mnemogen.design.toolbox.text.JsonText;
import io.mnemogen.design.toolbox.text.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The language model lent to a design, asked for what memory systems ask of one. Every question
/// has a deterministic stand-in, which answers when no model is lent or its answer is of no use;
/// the answer says who gave it. Calls are metered by whoever lends the model.
public final class ModelPort {
  static final String MODEL = "model";

  private final @Nullable LanguageModel model;
  private final StandIns standIns;
  private long asked;
  private long useless;

  ModelPort(@Nullable LanguageModel model, StandIns standIns) {
    this.model = model;
    this.standIns = standIns;
  }

  /// Whether a model is lent.
  public boolean isLent() {
    return model != null;
  }

  /// The model's answer to a prompt.
  ///
  /// @param maxTokens the longest answer, in the model's own tokens
  /// @param otherwise the stand-in's answer
  public Answer complete(String prompt, int maxTokens, Supplier<String> otherwise) {
    return ask(prompt, maxTokens, text -> true, "given", otherwise);
  }

  /// An answer with named fields, read from the JSON object the model writes; all are there.
  ///
  /// @param fields the names wanted
  /// @param otherwise the stand-in's values, by name; a missing one is the empty text
  public Answer json(
      String prompt, List<String> fields, int maxTokens, Supplier<Map<String, String>> otherwise) {
    String asked =
        prompt + "\nAnswer with one JSON object with exactly these string fields: " + fields;
    return ask(
        asked,
        maxTokens,
        text -> JsonText.object(text).keySet().containsAll(fields),
        "given",
        () -> {
          Map<String, String> given = otherwise.get();
          var all = new LinkedHashMap<String, String>();
          fields.forEach(field -> all.put(field, given.getOrDefault(field, "")));
          return JsonText.write(all);
        });
  }

  /// A summary; the stand-in is SUM.
  ///
  /// @param words the longest summary
  public Answer summary(String text, int words) {
    Answer answer =
        ask(
            "Summarise the following in at most %s words. Answer with the summary only.\n\n%s"
                .formatted(words, text),
            2 * words + 16,
            summary -> true,
            "SUM",
            () -> standIns.summary(text, words));
    return new Answer(Words.cap(answer.text(), words), answer.source());
  }

  /// A number that is asked for.
  ///
  /// @param prompt what is asked; the range is added
  /// @param low the lowest answer of use
  /// @param high the highest answer of use
  /// @param otherwise the stand-in's number
  public double number(String prompt, double low, double high, DoubleSupplier otherwise) {
    Answer answer =
        ask(
            "%s\nAnswer with a number from %s to %s only.".formatted(prompt, low, high),
            8,
            text -> {
              double number = new Answer(text, MODEL).number();
              return number >= low && number <= high;
            },
            "given",
            () -> "");
    return answer.usedModel() ? answer.number() : otherwise.getAsDouble();
  }

  /// How relevant a text is to a query, from 1 to 10 as [Answer#number()]; the stand-in is RATE.
  public Answer rating(String query, String text) {
    return ask(
        "Rate from 1 to 10 how much this memory helps with the query. Answer with the number only."
            + "\n\nQuery: %s\n\nMemory: %s".formatted(query, text),
        8,
        answer ->
            new Answer(answer, MODEL).number() >= 1 && new Answer(answer, MODEL).number() <= 10,
        "RATE",
        () -> String.format(Locale.ROOT, "%.2f", standIns.rating(query, text)));
  }

  /// The option that fits a question best, word for word; the stand-in is RATE. Empty without
  /// options.
  public Answer choice(String question, List<String> options) {
    if (options.isEmpty()) {
      return new Answer("", "RATE");
    }
    Answer number =
        ask(
            question + "\nAnswer with the number of one option:\n" + Statements.numbered(options),
            8,
            text -> isOption(new Answer(text, MODEL).number(), options),
            "RATE",
            () -> String.valueOf(1 + options.indexOf(nearest(question, options))));
    return new Answer(options.get((int) number.number() - 1), number.source());
  }

  /// Those of many options that bear on a question, as the model picks them, most useful first;
  /// none is an answer too.
  ///
  /// @param options texts by their ids
  /// @param otherwise the stand-in's pick, best first
  public List<String> picks(
      String question, Map<String, String> options, Collection<String> otherwise) {
    if (options.isEmpty()) {
      return List.of();
    }
    List<String> ids = List.copyOf(options.keySet());
    Answer answer =
        ask(
            "Which of these bear on the question? Answer with their numbers, the most useful first,"
                + " such as \"3, 1\", or with \"none\".\n\nQuestion: %s\n\n%s"
                    .formatted(question, Statements.numbered(options.values())),
            4 * ids.size() + 8,
            written -> Statements.numbers(written, ids.size()) != null,
            "given",
            () -> "");
    List<Integer> picked =
        answer.usedModel() ? Statements.numbers(answer.text(), ids.size()) : null;
    return picked == null ? List.copyOf(otherwise) : picked.stream().map(ids::get).toList();
  }

  /// Whether two texts say the same, as [Answer#isYes()]; the stand-in is SAME.
  public Answer same(String a, String b) {
    return ask(
        "Do these two texts state the same idea? Answer yes or no.\n\nA: %s\n\nB: %s"
            .formatted(a, b),
        4,
        text -> text.strip().toLowerCase(Locale.ROOT).matches("(?s)(yes|no)\\b.*"),
        "SAME",
        () -> standIns.same(a, b) ? "yes" : "no");
  }

  /// One text that says what two say; the stand-in is MERGE.
  ///
  /// @param supportA how well supported the first is, such as how often it served
  /// @param supportB how well supported the second is
  public Answer merged(String a, double supportA, String b, double supportB) {
    return ask(
        "Merge these two notes into one, without losing or adding facts. Answer with the note only."
            + "\n\nA: %s\n\nB: %s".formatted(a, b),
        2 * (Words.count(a) + Words.count(b)) + 16,
        text -> true,
        "MERGE",
        () -> standIns.merged(a, supportA, b, supportB));
  }

  /// How often the model was asked.
  public long asked() {
    return asked;
  }

  /// How often its answer was of no use, so that the stand-in answered.
  public long useless() {
    return useless;
  }

  /// The model's answer to a prompt if it is of use, else a stand-in's.
  ///
  /// @param maxTokens the longest answer, in the model's own tokens
  /// @param useful whether an answer, which is not empty, can be used
  /// @param standIn the name of the stand-in
  /// @param otherwise the stand-in's answer
  public Answer ask(
      String prompt,
      int maxTokens,
      Predicate<String> useful,
      String standIn,
      Supplier<String> otherwise) {
    if (model != null) {
      asked++;
      String text = model.complete(prompt, maxTokens).strip();
      if (!text.isEmpty() && useful.test(text)) {
        return new Answer(text, MODEL);
      }
      useless++;
    }
    return new Answer(otherwise.get(), standIn);
  }

  private String nearest(String question, List<String> options) {
    String best = options.getFirst();
    double highest = 0;
    for (String option : options) {
      double rating = standIns.rating(question, option);
      if (rating > highest) {
        highest = rating;
        best = option;
      }
    }
    return best;
  }

  private static boolean isOption(double number, List<String> options) {
    return number >= 1 && number <= options.size() && number == Math.rint(number);
  }
}
