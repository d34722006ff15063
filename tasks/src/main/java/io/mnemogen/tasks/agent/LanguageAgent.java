package io.mnemogen.tasks.agent;

import io.mnemogen.tasks.ContentHash;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.TaskSuite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A language model in the place of the fixed agents and readers: it acts in the worlds of a suite
/// and answers its questions. Episodes that are neither are played as before.
///
/// @param actor acts and answers
/// @param judge says whether an answer is right; null to count shared words
/// @param repeats how often every episode is played, since a model does not always do the same; the
///   metrics `repeat-1`, `repeat-2` and so on are the qualities of each time. Where memory learns
///   meanwhile, whole courses are played again, each time with a fresh memory
public record LanguageAgent(Dialogue actor, @Nullable Dialogue judge, int repeats) {
  /// Counts up with every change of the prompts or of what is counted.
  private static final int VERSION = 2;

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
    var hash = new ContentHash().add(suite.hash()).add(VERSION).add(repeats).add(actor.name());
    hash.add(judge == null ? "" : judge.name());
    return new TaskSuite(
        suite.family(),
        suite.version(),
        suite.seed(),
        suite.split(),
        suite.mode(),
        hash.hex(),
        suite.courses().stream().flatMap(course -> played(course, suite.mode())).toList());
  }

  private Stream<Course> played(Course course, Mode mode) {
    if (repeats == 1) {
      return Stream.of(with(course, course.deployment().stream().map(this::playing)));
    }
    Stream<List<Episode>> times = IntStream.rangeClosed(1, repeats).mapToObj(n -> time(course, n));
    return switch (mode) {
      case STATIC -> Stream.of(with(course, times.flatMap(List::stream)));
      case ONLINE -> times.map(time -> with(course, time.stream()));
    };
  }

  private List<Episode> time(Course course, int number) {
    LanguageAgent again = again(number - 1);
    return course.deployment().stream()
        .<Episode>map(episode -> new RepeatedEpisode(again.playing(episode), number))
        .toList();
  }

  private static Course with(Course course, Stream<Episode> episodes) {
    return new Course(course.id(), course.collection(), episodes.toList());
  }

  private LanguageAgent again(int times) {
    return new LanguageAgent(actor.again(times), judge == null ? null : judge.again(times), 1);
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
