package io.mnemogen.tasks;

import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.memory.TokenCounter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Takes a memory through a suite: collection, then deployment, course by course.
///
/// Static suites ask all opening queries of a course in one batch and never tell the memory how its
/// episodes went; online suites ask, play and remember one by one. Every recollection is cut to its
/// query's budget before anyone sees it.
///
/// @param suite what is played
/// @param counter what budgets are counted with
public record Trial(TaskSuite suite, TokenCounter counter) {
  /// The metric that is 1 for an episode that was served any text, else 0.
  public static final String HIT_RATE = "hit-rate";

  /// The metric that counts what an episode asked the memory.
  public static final String QUERIES = "queries";

  /// The metric that counts answers without any text an episode was given.
  public static final String EMPTY_ANSWERS = "empty-answers";

  /// The metric that counts the passages an episode was served.
  public static final String PASSAGES = "passages";

  /// The metric that counts the different units an episode was served.
  public static final String UNITS_SERVED = "units-served";

  /// Episodes of a slice: every course is cut into slices of as many, the last of a course may be
  /// shorter.
  public static final int SLICE = 20;

  /// Plays the suite. Stops at the first fault of a memory; the scorecard then carries it, and what
  /// was played until then.
  ///
  /// @param memories gives a fresh memory for every course; it owns them, and is asked for the next
  ///   only when the last is no longer needed
  public Scorecard run(Supplier<? extends Memory> memories) {
    return run(memories, soFar -> true);
  }

  /// Plays the suite slice by slice, and ends early when that is enough.
  ///
  /// @param memories as for [#run(Supplier)]
  /// @param goOn asked after every slice but the last, with what was counted so far; units and
  ///   bytes are those of courses that ended
  public Scorecard run(Supplier<? extends Memory> memories, Predicate<Scorecard> goOn) {
    var tally = new Tally(suite);
    int left = suite.episodes();
    for (Course course : suite.courses()) {
      Memory memory = memories.get();
      memory.rememberAll(course.collection());
      List<Episode> episodes = course.deployment();
      for (int from = 0; from < episodes.size() && memory.fault().isEmpty(); from += SLICE) {
        List<Episode> slice = episodes.subList(from, Math.min(episodes.size(), from + SLICE));
        switch (suite.mode()) {
          case STATIC -> playFrozen(course, slice, memory, tally);
          case ONLINE -> playLearning(course, slice, memory, tally);
        }
        left -= slice.size();
        if (left > 0 && memory.fault().isEmpty() && !goOn.test(tally.scorecard(Optional.empty()))) {
          tally.count(memory.footprint());
          return tally.scorecard(Optional.empty());
        }
      }
      if (memory.fault().isPresent()) {
        return tally.scorecard(memory.fault());
      }
      tally.count(memory.footprint());
    }
    return tally.scorecard(Optional.empty());
  }

  private void playFrozen(Course course, List<Episode> episodes, Memory memory, Tally tally) {
    List<Recollection> begins = memory.recallAll(episodes.stream().map(Episode::query).toList());
    for (int i = 0; i < episodes.size() && memory.fault().isEmpty(); i++) {
      Served served = play(episodes.get(i), begins.get(i), memory);
      if (memory.fault().isEmpty()) {
        tally.add(course, episodes.get(i), served);
      }
    }
  }

  private void playLearning(Course course, List<Episode> episodes, Memory memory, Tally tally) {
    for (Episode episode : episodes) {
      Recollection begin = memory.recall(episode.query());
      if (memory.fault().isPresent()) {
        return;
      }
      Served served = play(episode, begin, memory);
      if (memory.fault().isPresent()) {
        return;
      }
      tally.add(course, episode, served);
      memory.remember(served.lived());
    }
  }

  private Served play(Episode episode, Recollection begin, Memory memory) {
    Query query = episode.query();
    var served = new Served(memory, counter);
    served.played(episode.play(served.cut(begin, query), served));
    return served;
  }
}
