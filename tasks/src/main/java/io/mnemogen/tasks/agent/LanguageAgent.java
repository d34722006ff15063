package io.mnemogen.tasks.agent;

import io.mnemogen.tasks.ContentHash;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.TaskSuite;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A language model in the place of the fixed agents and readers: it acts in the worlds of a suite
/// and answers its questions. Episodes that are neither are played as before.
///
/// @param actor acts and answers
/// @param judge says whether an answer is right; null to count shared words
public record LanguageAgent(Dialogue actor, @Nullable Dialogue judge) {
  /// Counts up with every change of the prompts or of what is counted.
  private static final int VERSION = 1;

  /// What the model is told before every episode, question and verdict, by what it does: acts,
  /// answers, judges.
  public static SequencedMap<String, String> instructions() {
    var all = new LinkedHashMap<String, String>();
    all.put("acts", Prompt.ACT.text());
    all.put("answers", Prompt.ANSWER.text());
    all.put("judges", Prompt.JUDGE.text());
    return all;
  }

  /// The suite as this agent plays it. Its hash tells it from the suite without the agent, so that
  /// scores of the two are never compared.
  public TaskSuite playing(TaskSuite suite) {
    var hash = new ContentHash().add(suite.hash()).add(VERSION).add(actor.name());
    hash.add(judge == null ? "" : judge.name());
    return new TaskSuite(
        suite.family(),
        suite.version(),
        suite.seed(),
        suite.split(),
        suite.mode(),
        hash.hex(),
        suite.courses().stream().map(this::playing).toList());
  }

  private Course playing(Course course) {
    return new Course(
        course.id(), course.collection(), course.deployment().stream().map(this::playing).toList());
  }

  private Episode playing(Episode episode) {
    return switch (episode) {
      case Explorable world -> new ActedEpisode(world, actor);
      case Answerable question when question.exam().isPresent() ->
          new AnsweredEpisode(question, question.exam().get(), this);
      default -> episode;
    };
  }
}
