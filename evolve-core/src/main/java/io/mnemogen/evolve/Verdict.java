package io.mnemogen.evolve;

import io.mnemogen.design.Fault;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a judge says of a design.
public sealed interface Verdict {
  /// The content hash of what the design was judged on. Verdicts of different hashes are not
  /// compared.
  String suite();

  /// The share of the suite that was gone through, in (0, 1]: what the verdict cost, in full
  /// evaluations.
  default double share() {
    return 1;
  }

  /// Whether both say the same. Signatures are compared where both have one.
  default boolean agrees(Verdict other) {
    return equals(other);
  }

  /// The design ran to the end.
  ///
  /// @param objectives the means
  /// @param metrics further means by name
  /// @param episodes quality per episode, in order, equal ids for equal suites
  /// @param transcripts a few logs for meta-agents
  /// @param signature what tells the behaviour of designs apart, such as a hash of all they served;
  ///   empty where the judge says nothing about it
  record Scored(
      String suite,
      Objectives objectives,
      SequencedMap<String, Double> metrics,
      List<EpisodeQuality> episodes,
      List<String> transcripts,
      String signature)
      implements Verdict {
    public Scored {
      metrics = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(metrics));
      episodes = List.copyOf(episodes);
      transcripts = List.copyOf(transcripts);
    }

    /// Scores of a judge that says nothing about behaviour.
    public Scored(
        String suite,
        Objectives objectives,
        SequencedMap<String, Double> metrics,
        List<EpisodeQuality> episodes,
        List<String> transcripts) {
      this(suite, objectives, metrics, episodes, transcripts, "");
    }

    /// The same scores without logs.
    public Scored withoutTranscripts() {
      return new Scored(suite, objectives, metrics, episodes, List.of(), signature);
    }

    /// The same scores with a signature.
    public Scored signed(String other) {
      return new Scored(suite, objectives, metrics, episodes, transcripts, other);
    }

    @Override
    public boolean agrees(Verdict other) {
      return other instanceof Scored that
          && (signature.isEmpty() || that.signature.isEmpty()
              ? signed("").equals(that.signed(""))
              : equals(that));
    }
  }

  /// The design failed.
  record Faulted(String suite, Fault fault) implements Verdict {}

  /// The design was not judged to the end, because it was too far behind to matter. It is neither
  /// compared with others nor bred from.
  ///
  /// @param soFar its scores until then
  /// @param share the share of the suite that was gone through, in (0, 1)
  /// @param leader the id of the design it was behind
  record Dropped(Scored soFar, double share, String leader) implements Verdict {
    @Override
    public String suite() {
      return soFar.suite();
    }

    @Override
    public boolean agrees(Verdict other) {
      return other instanceof Dropped that
          && soFar.agrees(that.soFar)
          && share == that.share
          && leader.equals(that.leader);
    }
  }

  /// The quality of one episode.
  ///
  /// @param cluster the course it belongs to, for clustered statistics
  /// @param episode its id within the cluster
  /// @param quality in [0, 1]
  /// @param contextTokens what it was served
  record EpisodeQuality(String cluster, String episode, double quality, int contextTokens) {}
}
