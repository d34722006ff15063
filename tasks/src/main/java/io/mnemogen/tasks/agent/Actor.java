package io.mnemogen.tasks.agent;

import io.mnemogen.design.memory.Turn;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One episode acted by a language model. It may think before it acts (Yao et al. 2023, ReAct). An
/// answer that names no possible command is sent back once; then the command that shares most words
/// with it is taken.
final class Actor implements Chooser {
  /// Turns the model is shown, the latest.
  private static final int WINDOW = 20;

  /// Characters of one turn the model is shown.
  private static final int LONGEST = 1_000;

  private static final Pattern ACTION = Pattern.compile("(?im)^\\W*action\\s*:\\s*(.+)$");

  private final Dialogue dialogue;
  private final String notes;
  private int invalid;

  /// @param dialogue decides
  /// @param notes what the memory returned
  Actor(Dialogue dialogue, String notes) {
    this.dialogue = dialogue;
    this.notes = notes;
  }

  /// How many answers named no possible command.
  int invalid() {
    return invalid;
  }

  @Override
  public int choose(String goal, List<Turn> lived, List<String> admissible) {
    String scene = scene(goal, lived, admissible);
    String first = dialogue.ask(Prompt.ACT, scene);
    Optional<Integer> chosen = find(first, admissible);
    if (chosen.isPresent()) {
      return chosen.get();
    }
    invalid++;
    String again =
        scene
            + "Your last answer named no possible command:\n"
            + Prompt.data("answer", cut(first))
            + "Copy one of the possible commands word for word after ACTION:";
    String second = dialogue.ask(Prompt.ACT, again);
    return find(second, admissible)
        .orElseGet(() -> {
          invalid++;
          return nearest(second, admissible);
        });
  }

  private String scene(String goal, List<Turn> lived, List<String> admissible) {
    var history = new StringBuilder();
    int from = Math.max(0, lived.size() - WINDOW);
    if (from > 0) {
      history.append("(").append(from).append(" earlier turns left out)\n");
    }
    for (Turn turn : lived.subList(from, lived.size())) {
      history.append(turn.role().equals(Turn.AGENT) ? "> " : "").append(cut(turn.text()));
      history.append('\n');
    }
    return Prompt.data("goal", goal)
        + Prompt.data("notes", notes.isBlank() ? "(none)" : notes)
        + Prompt.data("happened", history.toString().stripTrailing())
        + Prompt.data("possible", String.join("\n", admissible));
  }

  private static Optional<Integer> find(String answer, List<String> admissible) {
    String wanted = answer;
    Matcher matcher = ACTION.matcher(answer);
    while (matcher.find()) {
      wanted = matcher.group(1);
    }
    String plain = plain(wanted);
    for (int i = 0; i < admissible.size(); i++) {
      if (plain(admissible.get(i)).equals(plain)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// The position of the command that shares most words with a text, the first of equals.
  private static int nearest(String text, List<String> admissible) {
    Set<String> said = new HashSet<>(Arrays.asList(plain(text).split(" ")));
    int best = 0;
    double highest = -1;
    for (int i = 0; i < admissible.size(); i++) {
      List<String> words = List.of(plain(admissible.get(i)).split(" "));
      double share = (double) words.stream().filter(said::contains).count() / words.size();
      if (share > highest) {
        highest = share;
        best = i;
      }
    }
    return best;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
