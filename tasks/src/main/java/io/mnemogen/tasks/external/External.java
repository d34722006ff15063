package io.mnemogen.tasks.external;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Query;
import io.mnemogen.tasks.ContentHash;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.Extras;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.Seeds;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.external.Environment.Opening;
import io.mnemogen.tasks.world.WorldEpisode;
import io.mnemogen.tasks.world.WorldEpisode.Rules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Episodes of an environment that runs as a child process and speaks the line protocol of
/// `docs/external-environments.md`. The child ends with its standard input, or when the family is
/// closed.
///
/// Extras: `command` (how to start the environment, such as `python3 my_env.py`; words in double
/// quotes stay together), `timeout` (seconds to wait for a reply, 30).
public final class External implements TaskFamily, AutoCloseable {
  /// The catalogue name.
  public static final String NAME = "external";

  /// What it measures, in one line.
  public static final String IDEA = "any environment in any language, over a line protocol";

  private static final int BUDGET = 150;
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private final Stage stage;
  private final Description about;
  private final int budget;
  private final Mode mode;

  /// Starts the environment the options name and asks what it is.
  ///
  /// @throws TaskProblem if none is named, it cannot be started or breaks the protocol
  public External(TaskOptions options) {
    var extras = new Extras(NAME, options);
    String command = extras.text("command", "");
    int seconds = extras.integer("timeout", 30, 1, 3600);
    extras.check();
    if (command.isBlank()) {
      throw TaskProblem.of(
          "external needs the command that starts the environment: give it with --env-command or"
              + " the extra 'command', such as `python3 my_env.py`");
    }
    List<String> words =
        WORD.matcher(command)
            .results()
            .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
            .toList();
    stage = new Stage(new Environment(words, Duration.ofSeconds(seconds)));
    about = stage.ask(Environment::describe);
    budget = options.budgetOr(BUDGET);
    mode = options.mode();
  }

  @Override
  public String name() {
    return NAME + ":" + about.name();
  }

  @Override
  public int version() {
    return 1000 * about.version() + WorldEpisode.VERSION;
  }

  @Override
  public String idea() {
    return IDEA;
  }

  @Override
  public String description() {
    return about.description()
        + """

        An episode's experience is the opening observation, then action and observation in turn. The \
        query before an episode has the goal and the opening observation. An agent that knows \
        nothing of the domain picks among admissible actions by comparing their words with the \
        returned text, line by line in order. Counted is success, or the reward in [0, 1].
        """;
  }

  @Override
  public TaskSuite deal(Split split, long seed) {
    List<Lesson> lessons = stage.ask(env -> env.episodes(split, seed));
    var hash = new ContentHash().add(about.name()).add(about.version());
    List<Course> courses = lessons.stream().map(lesson -> course(lesson, seed, hash)).toList();
    if (courses.stream().allMatch(course -> course.deployment().isEmpty())) {
      throw TaskProblem.of(
          "the environment %s has no episodes to deploy in the split %s"
              .formatted(about.name(), split));
    }
    return new TaskSuite(name(), version(), seed, split, mode, hash.hex(), courses);
  }

  @Override
  public void close() {
    stage.close();
  }

  private Course course(Lesson lesson, long seed, ContentHash hash) {
    long time = 1;
    var collection = new ArrayList<Experience>();
    for (Lesson.Practice practice : lesson.collection()) {
      Experience lived = practise(practice, time, rules(seed, practice.episode()));
      collection.add(lived);
      hash.add(lived);
      time += lived.turns().size();
    }
    var episodes = new ArrayList<Episode>();
    for (String id : lesson.deployment()) {
      Opening opening = stage.ask(env -> env.reset(id));
      String seen = opening.scene().observation();
      var query = Query.begin(opening.goal(), seen, time, budget);
      episodes.add(new ExternalEpisode(id, query, rules(seed, id), stage));
      hash.add(id).add(query);
      time += 2L * about.steps() + 1;
    }
    return new Course(lesson.id(), collection, episodes);
  }

  private Experience practise(Lesson.Practice practice, long time, Rules rules) {
    String id = practice.episode();
    return practice.demonstration()
        ? stage.demonstration(id, "demonstration-" + id, time)
        : stage.explore(id, "", time, rules).journey().lived("exploration-" + id);
  }

  private Rules rules(long seed, String episode) {
    return new Rules(about.steps(), stage.lexicon(), Seeds.of(seed, NAME, episode), "");
  }
}
