package io.mnemogen.tasks.explorer;

import io.mnemogen.tasks.Seeds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An agent without a language model that knows nothing of its domain: it picks among admissible
/// commands by comparing words with lines of guidance.
///
/// Its seven rules, frozen under [#VERSION]:
/// 1. A line matches a command at a Jaccard similarity of at least ½ over words without digits and
///    stop words; among matching commands the score is .6 · match + overlap with the task − .3 ·
///    repetition.
/// 2. Lines that contain a task word are critical: they are not skipped, and only a command with
///    one of their task words follows them. The agent attends to the lines from its pointer to the
///    first critical one, plus one past it.
/// 3. A command that has just become admissible (for less than the third time) and matches a line
///    attended to is taken at once; of equal scores that of the earlier line.
/// 4. Else the first line, up to the critical one, that matches; untried commands first, and at
///    most two retries of a line.
/// 5. Blocked: the least tried command, only movement and verbs of lines that are not critical;
///    after 20 such steps the line that blocks is given up.
/// 6. Without guidance: an untried command that has just become admissible and names at least two
///    words of the task besides its verb; else the least tried. The same when guidance is used up,
///    but for the restriction of rule 5.
/// 7. Never undo at once. Ties by seed.
///
/// One object plays one episode.
public final class GuidedExplorer {
  /// Counts up with every change of behaviour; part of the version of every family that uses it.
  public static final int VERSION = 1;

  private static final double MATCH = 0.5;
  private static final double WEIGHT_OF_MATCH = 0.6;
  private static final double WEIGHT_OF_REPETITION = 0.3;
  private static final int ENABLINGS = 2;
  private static final int RETRIES = 2;
  private static final int PATIENCE = 20;
  private static final int ENTITIES = 2;

  private final Phrase goal;
  private final Guidance guidance;
  private final Verbs verbs;
  private final long seed;
  private final Map<Command, Tried> known = new HashMap<>();
  private final List<Tried> options = new ArrayList<>();
  private int step;
  private @Nullable Command at;
  private @Nullable Command cameFrom;

  /// An agent at the start of an episode.
  ///
  /// @param goal the task
  /// @param guidance what the memory advised, one piece of advice a line
  /// @param lexicon the world's words
  /// @param seed breaks ties
  public GuidedExplorer(Phrase goal, String guidance, Lexicon lexicon, long seed) {
    this.goal = goal;
    this.guidance = new Guidance(guidance, goal, lexicon);
    this.verbs = lexicon.verbs();
    this.seed = seed;
  }

  /// The command to carry out next.
  ///
  /// @param admissible what is possible now, at least one command
  /// @param last what was carried out before, if anything was
  public Command act(List<Command> admissible, @Nullable Command last) {
    look(admissible, last);
    Tried chosen = choose();
    chosen.carriedOut();
    step++;
    if (verbs.moves(chosen.command) && !Objects.equals(chosen.command, at)) {
      cameFrom = at;
      at = chosen.command;
    }
    return chosen.command;
  }

  private void look(List<Command> admissible, @Nullable Command last) {
    options.clear();
    Tried undo = null;
    for (Command command : admissible) {
      Tried option = known.computeIfAbsent(command, this::meet);
      option.admissible(step);
      if (last == null || !verbs.undoes(command, last, cameFrom)) {
        options.add(option);
      } else {
        undo = option;
      }
    }
    if (options.isEmpty() && undo != null) {
      options.add(undo);
    }
  }

  private Tried meet(Command command) {
    return new Tried(command, goal, guidance, Seeds.of(seed, command));
  }

  private Tried choose() {
    Tried chosen = null;
    if (!guidance.usedUp()) {
      chosen = justEnabledAndAdvised();
      chosen = chosen == null ? advised() : chosen;
      chosen = chosen == null ? search() : chosen;
    }
    chosen = chosen == null ? natural() : chosen;
    chosen = chosen == null ? leastTried(guidance.size() > 0) : chosen;
    chosen = chosen == null ? leastTried(false) : chosen;
    return Objects.requireNonNull(chosen, "a world always has an admissible command");
  }

  /// Rule 3.
  private @Nullable Tried justEnabledAndAdvised() {
    int end = Math.min(guidance.size(), guidance.barrier() + 2);
    Tried best = null;
    int bestLine = 0;
    for (Tried option : options) {
      if (!option.justEnabled(step) || option.enablings() > ENABLINGS) {
        continue;
      }
      for (int line = guidance.pointer(); line < end; line++) {
        if (option.match(line) >= MATCH && (best == null || better(option, line, best, bestLine))) {
          best = option;
          bestLine = line;
        }
      }
    }
    return followed(best, bestLine);
  }

  /// Rule 4.
  private @Nullable Tried advised() {
    for (int line = guidance.pointer(); line <= guidance.barrier(); line++) {
      if (guidance.uses(line) > RETRIES) {
        continue;
      }
      Tried best = null;
      for (Tried option : options) {
        boolean fresh = option.times() == 0;
        if (option.match(line) < MATCH || (!fresh && guidance.uses(line) > 0)) {
          continue;
        }
        boolean bestFresh = best != null && best.times() == 0;
        if (best == null
            || (fresh && !bestFresh)
            || (fresh == bestFresh && better(option, line, best, line))) {
          best = option;
        }
      }
      if (best != null) {
        return followed(best, line);
      }
    }
    return null;
  }

  /// Rule 5.
  private @Nullable Tried search() {
    guidance.stuck(PATIENCE);
    return leastTried(true);
  }

  /// Rule 6.
  private @Nullable Tried natural() {
    Tried best = null;
    for (Tried option : options) {
      if (option.justEnabled(step)
          && option.times() == 0
          && option.command.named(goal) >= ENTITIES
          && (best == null || option.lot < best.lot)) {
        best = option;
      }
    }
    return best;
  }

  private @Nullable Tried leastTried(boolean searching) {
    Tried best = null;
    for (Tried option : options) {
      if (searching && !verbs.moves(option.command) && !guidance.allowsVerbOf(option.command)) {
        continue;
      }
      if (best == null
          || option.times() < best.times()
          || (option.times() == best.times() && option.lot < best.lot)) {
        best = option;
      }
    }
    return best;
  }

  private @Nullable Tried followed(@Nullable Tried option, int line) {
    if (option != null) {
      guidance.follow(line);
    }
    return option;
  }

  private static boolean better(Tried option, int line, Tried than, int thanLine) {
    double a = score(option, line);
    double b = score(than, thanLine);
    return a > b || (a == b && (line < thanLine || (line == thanLine && option.lot < than.lot)));
  }

  private static double score(Tried option, int line) {
    return WEIGHT_OF_MATCH * option.match(line)
        + option.overlap
        - WEIGHT_OF_REPETITION * option.times();
  }
}
