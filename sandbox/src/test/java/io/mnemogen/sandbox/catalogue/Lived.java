package io.mnemogen.sandbox.catalogue;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Small experiences to try designs on.
final class Lived {
  /// The budget queries of these tests ask for.
  static final int BUDGET = 200;

  private static final long DAY = 86_400;
  private static final long YEAR_2023 = 1_672_531_200L;

  private static final List<String> SAID =
      List.of(
          "I adopted a puppy named Rex from the shelter.",
          "My sister Anna moved to Lisbon because of her new job.",
          "We painted the kitchen green on Sunday.",
          "I started learning the cello with Mr. Ito.",
          "The marathon is on June 3 and I am nervous.",
          "Our neighbour Carl bakes sourdough bread every Friday.",
          "I lost my blue umbrella on the train yesterday.",
          "The pottery class made me a lopsided vase.",
          "Grandma turned ninety and danced all evening.",
          "I am reading a novel about lighthouse keepers.");

  private Lived() {}

  /// A session of a conversation between Ann and Bob: three turns, the middle one worth knowing.
  static Experience session(int number) {
    long start = YEAR_2023 + number * 7L * DAY;
    String fact = SAID.get(number % SAID.size());
    return conversation(
        "s" + number,
        start,
        "Bob: Hi Ann, what is new this week, number " + number + "?",
        "Ann: " + fact,
        "Bob: That sounds good, tell me more some day!");
  }

  /// A conversation of lines such as `Ann: I moved.`, a minute apart.
  static Experience conversation(String id, long start, String... lines) {
    var turns = new ArrayList<Turn>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      turns.add(
          Turn.of(line.substring(0, colon), line.substring(colon + 2), start + 60L * turns.size()));
    }
    return new Experience(id, "", turns, start, Outcome.of(0, true));
  }

  /// An episode in a house: find a thing, treat it, put it away. Every fifth fails.
  static Experience errand(int number) {
    String thing = List.of("mug", "plate", "apple", "book").get(number % 4);
    String verb = List.of("clean", "heat", "cool").get(number % 3);
    return errand(number, verb, thing, number % 5 != 4);
  }

  /// An episode in a house.
  static Experience errand(int number, String verb, String thing, boolean success) {
    String tool =
        switch (verb) {
          case "clean" -> "sinkbasin";
          case "heat" -> "microwave";
          default -> "fridge";
        };
    String place = number % 2 == 0 ? "desk" : "shelf";
    var actions = new ArrayList<String>();
    actions.add("go to " + place + " 1");
    actions.add("take %s 1 from %s 1".formatted(thing, place));
    actions.add("go to %s 1".formatted(tool));
    actions.add("%s %s 1 with %s 1".formatted(verb, thing, tool));
    actions.add("go to cabinet 1");
    if (success) {
      actions.add("put %s 1 in cabinet 1".formatted(thing));
    } else {
      actions.add("look");
      actions.add("look");
    }
    return episode(
        "h" + number,
        "put a %s %s in cabinet".formatted(verb, thing),
        1000L * number,
        success,
        actions);
  }

  /// An episode made of actions; the world answers each, and rewards the last of a success.
  static Experience episode(
      String id, String goal, long start, boolean success, List<String> actions) {
    var turns = new ArrayList<Turn>();
    turns.add(
        Turn.of(Turn.ENVIRONMENT, "You see a desk 1, a shelf 1, a cabinet 1, a fridge 1.", start));
    for (int i = 0; i < actions.size(); i++) {
      String action = actions.get(i);
      double reward = success && i == actions.size() - 1 ? 1 : 0;
      turns.add(Turn.of(Turn.AGENT, action, start + 2L * i + 1));
      turns.add(
          new Turn(
              Turn.ENVIRONMENT,
              answer(action, goal),
              start + 2L * i + 2,
              reward,
              new LinkedHashMap<>()));
    }
    return new Experience(id, goal, turns, start, Outcome.of(success ? 1 : 0, success));
  }

  /// Asks about the conversation after all sessions.
  static Query question(String text) {
    return Query.begin(text, text, YEAR_2023 + 3650 * DAY, BUDGET);
  }

  /// Asks for help with an errand after all episodes.
  static Query task(String goal) {
    return Query.begin(
        goal, "You see a desk 1, a shelf 1, a cabinet 1, a fridge 1.", 1_000_000_000L, BUDGET);
  }

  private static String answer(String action, String goal) {
    if (action.startsWith("go to desk") || action.startsWith("go to shelf")) {
      String[] words = goal.split(" ");
      return "You arrive at %s. You see a %s 1, a pen 2."
          .formatted(action.substring(6), words.length > 3 ? words[3] : "pen");
    }
    return action.equals("look") ? "Nothing happens." : "You " + action + ".";
  }
}
