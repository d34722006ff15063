package io.mnemogen.tasks.fake;

import io.mnemogen.tasks.reading.PseudoNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// A generated collection in the format of BEIR, in made-up words: three documents about each of
/// forty names, each on one of twelve subjects. A query asks for a name and a subject, the subject
/// often in the plural or by a word nobody has used; the document on both is worth 2, the others
/// about the name 1. Other documents mention the name in passing.
public final class ToyCorpus {
  private static final int NAMES = 40;
  private static final int EACH = 3;
  private static final int SUBJECTS = 12;
  private static final int COMMON = 60;

  private final SplittableRandom random;
  private final PseudoNames words;
  private final List<String> names;
  private final List<String> subjects;
  private final List<String> common;

  private ToyCorpus(long seed) {
    random = new SplittableRandom(seed);
    words = new PseudoNames(random);
    names = Stream.generate(words::next).limit(NAMES).toList();
    subjects = Stream.generate(() -> lower(words)).limit(SUBJECTS).toList();
    common = Stream.generate(() -> lower(words)).limit(COMMON).toList();
  }

  /// Writes the collection of a seed.
  ///
  /// @return for every query its relevant documents as they are shown, best first
  public static Map<String, List<String>> write(Path folder, long seed) throws IOException {
    return new ToyCorpus(seed).write(folder);
  }

  private Map<String, List<String>> write(Path folder) throws IOException {
    var corpus = new StringBuilder();
    var queries = new StringBuilder();
    var qrels = new StringBuilder("query-id\tcorpus-id\tscore\n");
    var relevant = new LinkedHashMap<String, List<String>>();
    for (int name = 0; name < NAMES; name++) {
      var shown = new ArrayList<String>();
      var asked = new ArrayList<String>();
      for (int i = 0; i < EACH; i++) {
        String subject = subjects.get((name + i * 5) % SUBJECTS);
        String title = random.nextInt(3) == 0 ? names.get(name) : pick(common);
        String text = text(names.get(name), subject);
        corpus.append(line(Map.of("_id", "d" + name + "-" + i, "title", title, "text", text)));
        shown.add(title + "\n" + text);
        asked.add(random.nextBoolean() ? subject + "s" : lower(words));
      }
      int best = random.nextInt(EACH);
      String query = "What is there on the %s of %s?".formatted(asked.get(best), names.get(name));
      queries.append(line(Map.of("_id", "q" + name, "text", query)));
      var order = new ArrayList<>(List.of(shown.get(best)));
      for (int i = 0; i < EACH; i++) {
        qrels.append("q%d\td%d-%d\t%d\n".formatted(name, name, i, i == best ? 2 : 1));
        order.add(shown.get(i));
      }
      relevant.put(query, order.stream().distinct().toList());
    }
    Files.createDirectories(folder.resolve("qrels"));
    Files.writeString(folder.resolve("corpus.jsonl"), corpus);
    Files.writeString(folder.resolve("queries.jsonl"), queries);
    Files.writeString(folder.resolve("qrels/test.tsv"), qrels);
    return relevant;
  }

  /// Sentences of common words. One, or two, name the name and the subject; others name other names
  /// and subjects.
  private String text(String name, String subject) {
    var text = new StringBuilder();
    int sentences = 3 + random.nextInt(5);
    int about = random.nextInt(sentences);
    for (int s = 0; s < sentences; s++) {
      var sentence = new ArrayList<String>();
      for (int w = 0; w < 7; w++) {
        sentence.add(pick(common));
      }
      if (s == about || random.nextInt(6) == 0) {
        sentence.set(2, name);
        sentence.set(5, subject);
      } else {
        sentence.set(2, pick(names));
        sentence.set(5, pick(subjects));
      }
      text.append(s == 0 ? "" : " ").append(String.join(" ", sentence)).append('.');
    }
    return text.toString();
  }

  private static String line(Map<String, String> fields) {
    var line = new StringBuilder("{");
    for (String key : List.of("_id", "title", "text")) {
      if (fields.containsKey(key)) {
        line.append(line.length() == 1 ? "" : ", ");
        line.append("\"%s\": \"%s\"".formatted(key, fields.get(key)));
      }
    }
    return line + "}\n";
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String lower(PseudoNames words) {
    return words.next().toLowerCase(Locale.ROOT);
  }
}
