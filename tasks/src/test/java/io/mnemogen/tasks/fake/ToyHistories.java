package io.mnemogen.tasks.fake;

import io.mnemogen.tasks.reading.PseudoNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// A generated file in the format of LongMemEval: histories in which a user tells an assistant,
/// over fifteen sessions, what was bought where and for whom, and is asked about one purchase,
/// often with another word for the thing. Other purchases share its thing, colour or person; the
/// assistant repeats things. The answer is never in the first session, which a list of all words
/// repeats in order.
public final class ToyHistories {
  private static final List<List<String>> THINGS =
      List.of(
          List.of("lamp", "light"),
          List.of("scarf", "shawl"),
          List.of("kettle", "boiler"),
          List.of("guitar", "instrument"),
          List.of("carpet", "rug"),
          List.of("bicycle", "bike"),
          List.of("sofa", "couch"),
          List.of("coat", "jacket"));
  private static final List<String> TOLD =
      List.of(
          "I bought a {colour} {thing} for my {person} at {shop}, and {detail} was thrown in.",
          "My {person} finally got that {colour} {thing}: {shop} had it, next to {detail}.",
          "Guess what, {shop} sold me a {thing}, {colour} as {detail}, meant for my {person}.",
          "For the birthday of my {person} there is a {thing} from {shop}, {colour} with {detail}.");
  private static final List<String> COLOURS = List.of("red", "green", "blue", "yellow", "purple");
  private static final List<String> PEOPLE =
      List.of("sister", "uncle", "neighbour", "grandmother", "colleague", "daughter");
  private static final List<String> CHAT =
      List.of(
          "The weather has been rather gloomy this whole week, do you agree?",
          "Could you suggest something simple to cook for a quiet evening?",
          "I keep postponing my taxes, please remind me how to begin.",
          "Yesterday's meeting took forever and nothing was decided.",
          "Which exercises help against a stiff neck after long days?");

  private final SplittableRandom random;
  private final PseudoNames names;

  private ToyHistories(long seed) {
    random = new SplittableRandom(seed);
    names = new PseudoNames(random);
  }

  /// One purchase as it is told and asked about.
  private record Purchase(
      List<String> thing, String colour, String person, String told, String asked) {}

  /// Writes the histories of a seed.
  ///
  /// @return for every question the message that answers it
  public static Map<String, String> write(Path file, long seed, int questions) throws IOException {
    var toy = new ToyHistories(seed);
    var answers = new LinkedHashMap<String, String>();
    var records = new ArrayList<String>();
    for (int q = 0; q < questions; q++) {
      records.add(toy.record("q" + q, answers));
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, "[" + String.join(",\n", records) + "]");
    return answers;
  }

  private String record(String id, Map<String, String> answers) {
    var wanted = purchase();
    while (answers.containsKey(wanted.asked())) {
      wanted = purchase();
    }
    int when = 1 + random.nextInt(14);
    var dates = new ArrayList<String>();
    var ids = new ArrayList<String>();
    var sessions = new ArrayList<String>();
    for (int s = 0; s < 15; s++) {
      dates.add("\"2023/05/%02d (%s) 10:00\"".formatted(s + 1, day(s + 1)));
      ids.add("\"s%d\"".formatted(s));
      sessions.add(session(wanted, s == when));
    }
    answers.put(wanted.asked(), wanted.told());
    return """
    {"question_id": "%s", "question_type": "single-session-user", "question": "%s", "answer": "%s",
     "question_date": "2023/05/30 (Tue) 23:40", "haystack_dates": %s, "haystack_session_ids": %s,
     "answer_session_ids": ["s%d"], "haystack_sessions": %s}\
    """
        .formatted(id, wanted.asked(), "a shop", dates, ids, when, sessions);
  }

  private String session(Purchase wanted, boolean holds) {
    var turns = new ArrayList<String>();
    for (int t = 0; t < 3; t++) {
      boolean here = holds && t == 1;
      Purchase other = alike(wanted);
      String said = here ? wanted.told() : t == 0 ? pick(CHAT) : other.told();
      turns.add(turn("user", said, here));
      String thing = (here ? wanted : other).thing().getFirst();
      turns.add(
          turn(
              "assistant",
              "A %s is always a good idea, shall I tell you how to care for a %s?"
                  .formatted(thing, thing),
              false));
    }
    return turns.toString();
  }

  /// A purchase that differs from the wanted one in at least one word of the question.
  private Purchase alike(Purchase wanted) {
    List<String> thing = random.nextBoolean() ? wanted.thing() : pick(THINGS);
    String colour = random.nextBoolean() ? wanted.colour() : pick(COLOURS);
    String person = random.nextBoolean() ? wanted.person() : pick(PEOPLE);
    boolean same =
        thing.equals(wanted.thing())
            && colour.equals(wanted.colour())
            && person.equals(wanted.person());
    return same ? alike(wanted) : purchase(thing, colour, person);
  }

  private Purchase purchase() {
    return purchase(pick(THINGS), pick(COLOURS), pick(PEOPLE));
  }

  private Purchase purchase(List<String> thing, String colour, String person) {
    String told =
        pick(TOLD)
            .replace("{thing}", thing.getFirst())
            .replace("{colour}", colour)
            .replace("{person}", person)
            .replace("{shop}", names.next())
            .replace("{detail}", names.next() + " " + names.next());
    String asked =
        "At which shop did I buy the %s %s for my %s?".formatted(colour, pick(thing), person);
    return new Purchase(thing, colour, person, told, asked);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String turn(String role, String content, boolean answer) {
    return "{\"role\": \"%s\", \"content\": \"%s\", \"has_answer\": %s}"
        .formatted(role, content, answer);
  }

  private static String day(int may) {
    return List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun").get((may - 1) % 7);
  }
}
