package io.mnemogen.tasks.reading;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Sentences, as readers find them and worlds tell them.
public final class Lines {
  private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+|\\n+");

  private Lines() {}

  /// The sentences of returned passages, in order of reading.
  public static List<String> of(List<Recalled> passages) {
    var lines = new ArrayList<String>();
    for (Recalled passage : passages) {
      END.splitAsStream(passage.text())
          .map(String::strip)
          .filter(s -> !s.isEmpty())
          .forEach(lines::add);
    }
    return lines;
  }

  /// Sentences told in sessions of a few; a turn a sentence, its time its number from 1.
  public static List<Experience> told(List<String> sentences, int session) {
    var told = new ArrayList<Experience>();
    for (int from = 0; from < sentences.size(); from += session) {
      int to = Math.min(sentences.size(), from + session);
      var turns = new ArrayList<Turn>();
      for (int i = from; i < to; i++) {
        turns.add(Turn.of("user", sentences.get(i), i + 1));
      }
      String id = "session-" + (told.size() + 1);
      told.add(new Experience(id, "", turns, from + 1, Outcome.of(0, true)));
    }
    return told;
  }

  /// What is lived through when a question has been asked and answered.
  public static Experience asked(String id, String question, long time) {
    var turn = Turn.of("user", question, time);
    return new Experience(id, question, List.of(turn), time, Outcome.of(0, false));
  }
}
