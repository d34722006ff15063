package io.mnemogen.runs;

import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.evolve.Hurdle;
import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.SlicedJudge;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.runs.model.call.Candidate;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.Usage;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Scorecard;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.Trial;
import java.util.Optional;

/// The judge of a run: takes a design through a trial in the sandbox.
///
/// A guest that dies under a candidate may have been killed from outside, so the candidate is
/// judged once more in another guest; if that dies too, the death is the candidate's.
public final class TrialJudge implements SlicedJudge {
  private final Sandbox sandbox;
  private final Limits limits;
  private final TaskSuite suite;
  private final Trial trial;

  /// @param sandbox runs the candidates; not closed by this judge
  /// @param limits what a candidate may use
  /// @param suite what it is tried on
  /// @param trial takes memories through that suite
  public TrialJudge(Sandbox sandbox, Limits limits, TaskSuite suite, Trial trial) {
    this.sandbox = sandbox;
    this.limits = limits;
    this.suite = suite;
    this.trial = trial;
  }

  /// A verdict and what it cost. The cost is measured, so it differs from run to run; the verdict
  /// does not.
  ///
  /// @param verdict what is said of the design
  /// @param usage what its session used
  public record Judgement(Verdict verdict, Usage usage) {}

  @Override
  public Verdict judge(MemoryDesign design) {
    return measure(design).verdict();
  }

  @Override
  public Verdict judge(MemoryDesign design, Hurdle hurdle) {
    return measure(design, Optional.of(hurdle)).verdict();
  }

  /// The verdict on a design and what it cost.
  public Judgement measure(MemoryDesign design) {
    return measure(design, Optional.empty());
  }

  /// The suite this judge judges on.
  public TaskSuite suite() {
    return suite;
  }

  private Judgement measure(MemoryDesign design, Optional<Hurdle> hurdle) {
    Judgement first = once(design, hurdle);
    return first.verdict() instanceof Verdict.Faulted(String s, Fault.Died died)
        ? once(design, hurdle)
        : first;
  }

  private Judgement once(MemoryDesign design, Optional<Hurdle> hurdle) {
    return Candidate.during(design.id(), () -> tried(design, hurdle));
  }

  private Judgement tried(MemoryDesign design, Optional<Hurdle> hurdle) {
    try (Session session = sandbox.open(design, limits, suite.seed())) {
      if (session.fault().isPresent()) {
        return new Judgement(faulted(session.fault().get()), session.usage());
      }
      Scorecard card =
          trial.run(session::fresh, soFar -> hurdle.map(h -> h.clears(scored(soFar))).orElse(true));
      Verdict verdict =
          card.fault().or(session::fault).map(this::faulted).orElseGet(() -> scored(card));
      if (verdict instanceof Verdict.Scored behind && card.episodes().size() < suite.episodes()) {
        verdict =
            new Verdict.Dropped(
                behind.withoutTranscripts(), share(card), hurdle.map(Hurdle::leader).orElseThrow());
      }
      return new Judgement(verdict, session.usage());
    }
  }

  /// Experiences a memory is given before it is asked, averaged over courses.
  private double experiences() {
    return suite.courses().stream().mapToInt(c -> c.collection().size()).average().orElse(0);
  }

  /// The share of all experiences and episodes of the suite that was gone through.
  private double share(Scorecard card) {
    long all = 0;
    long gone = 0;
    int played = card.episodes().size();
    for (Course course : suite.courses()) {
      int episodes = course.deployment().size();
      all += course.collection().size() + episodes;
      gone += played > 0 ? course.collection().size() + Math.min(played, episodes) : 0;
      played = Math.max(0, played - episodes);
    }
    return gone / (double) all;
  }

  private Verdict faulted(Fault fault) {
    return new Verdict.Faulted(suite.hash(), fault);
  }

  private Verdict.Scored scored(Scorecard card) {
    var metrics = card.metrics();
    metrics.putIfAbsent("experiences", experiences());
    metrics.putIfAbsent("units", card.units());
    metrics.putIfAbsent("bytes", card.bytes());
    metrics.putIfAbsent("embeddings", (double) card.embeddings());
    return new Verdict.Scored(
        suite.hash(),
        new Objectives(card.quality(), card.contextTokens(), card.units(), card.modelTokens()),
        metrics,
        card.episodes().stream()
            .map(e ->
                new Verdict.EpisodeQuality(e.course(), e.episode(), e.quality(), e.contextTokens()))
            .toList(),
        card.transcripts(),
        card.signature());
  }
}
