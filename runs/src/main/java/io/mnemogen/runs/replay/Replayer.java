package io.mnemogen.runs.replay;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.runs.Laboratory;
import io.mnemogen.sandbox.Session;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskSuite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Plays a design through the first course of the validation split once more, in the sandbox, and
/// notes what its memory does.
public final class Replayer {
  private static final int WORST = 2;
  private static final int BEST = 2;
  private static final int EXAMPLES = 3;
  private static final int EXCHANGES = 6;
  private static final int PASSAGES = 10;

  /// Characters of a log or a passage.
  private static final int LONGEST = 3_000;

  private final Laboratory laboratory;

  /// @param laboratory the opened resources; not closed by this
  public Replayer(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  /// What a design's memory does on the course; empty if the design fails there.
  public Optional<Replay> replay(MemoryDesign design) {
    TaskSuite suite = laboratory.suite(Split.VALIDATION);
    Course course = suite.courses().getFirst();
    List<WatchedEpisode> episodes = course.deployment().stream().map(WatchedEpisode::new).toList();
    var watched =
        new TaskSuite(
            suite.family(),
            suite.version(),
            suite.seed(),
            suite.split(),
            suite.mode(),
            suite.hash(),
            List.of(new Course(course.id(), course.collection(), List.copyOf(episodes))));
    Optional<List<Experience>> lived = play(design, watched);
    return lived.map(l -> {
      SequencedMap<String, Held> held = Inspection.of(laboratory, design, suite.seed(), l);
      return new Replay(
          design.id(),
          suite.address(),
          course.id(),
          l.size(),
          kinds(held),
          examples(held),
          chosen(episodes).stream().map(e -> scene(e, held)).toList());
    });
  }

  /// Plays a suite and gives back its guest, so that one guest is enough for all there is to do.
  ///
  /// @return what the memory took in; empty if the design failed
  private Optional<List<Experience>> play(MemoryDesign design, TaskSuite suite) {
    try (Session session = laboratory.open(design, suite.seed())) {
      if (session.fault().isPresent()) {
        return Optional.empty();
      }
      var memory = new WatchedMemory(session.fresh());
      return laboratory.trial(suite).run(() -> memory).fault().isPresent()
          ? Optional.empty()
          : Optional.of(memory.lived());
    }
  }

  private static SequencedMap<String, Integer> kinds(SequencedMap<String, Held> held) {
    var kinds = new LinkedHashMap<String, Integer>();
    held.values().forEach(unit -> kinds.merge(unit.kind(), 1, Integer::sum));
    return kinds;
  }

  private static List<Held> examples(SequencedMap<String, Held> held) {
    var seen = new LinkedHashMap<String, Integer>();
    return held.values().stream()
        .filter(unit -> seen.merge(unit.kind(), 1, Integer::sum) <= EXAMPLES)
        .sorted(Comparator.comparing(unit -> List.copyOf(seen.keySet()).indexOf(unit.kind())))
        .toList();
  }

  private static List<WatchedEpisode> chosen(List<WatchedEpisode> episodes) {
    List<WatchedEpisode> ranked =
        episodes.stream()
            .filter(e -> e.played().isPresent())
            .sorted(Comparator.comparingDouble(e -> e.played().orElseThrow().quality()))
            .toList();
    var chosen = new ArrayList<>(ranked.subList(0, Math.min(WORST, ranked.size())));
    List<WatchedEpisode> best =
        ranked.stream()
            .sorted(Comparator.comparingDouble(e -> -e.played().orElseThrow().quality()))
            .filter(e -> !chosen.contains(e))
            .limit(BEST)
            .toList();
    chosen.addAll(best);
    return episodes.stream().filter(chosen::contains).toList();
  }

  private static Scene scene(WatchedEpisode episode, SequencedMap<String, Held> held) {
    var play = episode.played().orElseThrow();
    List<Scene.Exchange> exchanges =
        episode.answered().stream()
            .limit(EXCHANGES)
            .map(a -> exchange(a.query(), a.answer(), held))
            .toList();
    return new Scene(episode.id(), play.quality(), exchanges, shortened(play.log()));
  }

  private static Scene.Exchange exchange(
      Query query, Recollection answer, SequencedMap<String, Held> held) {
    List<Scene.Passage> passages =
        answer.passages().stream().limit(PASSAGES).map(p -> passage(p, held)).toList();
    return new Scene.Exchange(
        query.phase(),
        shortened(query.goal()),
        shortened(query.text()),
        answer.tokens(),
        passages,
        answer.passages().size() - passages.size());
  }

  private static Scene.Passage passage(Recalled recalled, SequencedMap<String, Held> held) {
    List<Held> units =
        recalled.units().stream()
            .map(id -> held.getOrDefault(id, new Held(id, "", "", "", "")))
            .toList();
    return new Scene.Passage(shortened(recalled.text()), recalled.score(), units);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
