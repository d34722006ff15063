package io.mnemogen.tasks.external;

import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.data.JsonLine;
import io.mnemogen.tasks.data.Place;
import io.mnemogen.tasks.data.Problems;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Speaks the protocol with an environment: every request is one JSON object on a line, every reply
/// too, with the same `id`.
///
/// Used by one thread at a time. A child that ended is started again by the next request.
final class Environment implements AutoCloseable {
  /// The version of the protocol.
  static final int PROTOCOL = 1;

  private static final int SHOWN = 200;

  private final List<String> command;
  private final Duration patience;
  private Child child;
  private boolean running;
  private int requests;

  /// Starts an environment.
  ///
  /// @param patience how long to wait for a reply
  /// @throws TaskProblem if it cannot be started
  Environment(List<String> command, Duration patience) {
    this.command = List.copyOf(command);
    this.patience = patience;
    this.child = new Child(command, patience);
    this.running = true;
  }

  Description describe() throws EnvironmentDied {
    return ask(
        request("describe"),
        reply -> {
          int protocol = reply.at("protocol").integer();
          if (protocol != PROTOCOL) {
            reply.problem("speaks protocol %d, but must speak %d".formatted(protocol, PROTOCOL));
          }
          return new Description(
              reply.at("name").text(),
              reply.at("version").integer(),
              reply.at("description").text(),
              positive(reply.at("steps")));
        });
  }

  List<Lesson> episodes(Split split, long seed) throws EnvironmentDied {
    ObjectNode request = request("episodes");
    request.put("split", split.name().toLowerCase(Locale.ROOT)).put("seed", seed);
    return ask(request, reply -> reply.at("courses").items().stream().map(this::lesson).toList());
  }

  /// The goal of an episode, after a reset to its start, and what is seen there.
  Opening reset(String episode) throws EnvironmentDied {
    return ask(
        request("reset").put("episode", episode),
        reply -> new Opening(reply.at("goal").text(), scene(reply)));
  }

  /// What a reset shows.
  record Opening(String goal, Scene scene) {}

  Scene step(String action) throws EnvironmentDied {
    return ask(request("step").put("action", action), this::scene);
  }

  /// The actions by which an expert solves an episode from its start.
  List<String> demonstrate(String episode) throws EnvironmentDied {
    return ask(
        request("demonstrate").put("episode", episode),
        reply -> reply.at("actions").items().stream().map(Place::text).toList());
  }

  @Override
  public void close() {
    child.close();
    running = false;
  }

  private Lesson lesson(Place course) {
    return new Lesson(
        course.at("id").text(),
        course.itemsOr("collection").stream().map(this::practice).toList(),
        course.at("deployment").items().stream().map(Place::text).toList());
  }

  private Lesson.Practice practice(Place place) {
    return new Lesson.Practice(
        place.at("episode").text(),
        place.has("demonstration") && place.at("demonstration").isTrue());
  }

  private Scene scene(Place reply) {
    boolean done = reply.has("done") && reply.at("done").isTrue();
    List<String> actions = reply.itemsOr("actions").stream().map(Place::text).toList();
    if (!done && actions.isEmpty()) {
      reply.problem("must have `actions` to choose from, or be `done`");
    }
    return new Scene(
        reply.at("observation").text(),
        actions,
        reply.has("reward") ? reply.at("reward").number() : 0,
        done,
        reply.has("success") && reply.at("success").isTrue());
  }

  private static int positive(Place place) {
    int value = place.integer();
    if (value < 1) {
      place.problem("must be at least 1, but is " + value);
    }
    return value;
  }

  private ObjectNode request(String op) {
    requests++;
    return JsonNodeFactory.instance.objectNode().put("id", requests).put("op", op);
  }

  private <T> T ask(ObjectNode request, Function<Place, T> read) throws EnvironmentDied {
    if (!running) {
      child = new Child(command, patience);
      running = true;
    }
    String line;
    try {
      line = child.exchange(request.toString());
    } catch (EnvironmentDied e) {
      running = false;
      throw new EnvironmentDied(
          "asked for %s, the environment %s".formatted(request, e.getMessage()));
    }
    var problems =
        new Problems("the environment answered %s with `%s`".formatted(request, shown(line)));
    Place reply = JsonLine.read(line, problems);
    check(problems);
    if (reply.has("error")) {
      throw TaskProblem.of(
          "the environment refused %s: %s".formatted(request, reply.at("error").text()));
    }
    int id = reply.at("id").integer();
    if (id != requests) {
      reply.problem("must have the `id` %d of its request, but has %d".formatted(requests, id));
    }
    T value = read.apply(reply);
    check(problems);
    return value;
  }

  /// After a break of the protocol nobody knows what the child will say next: it is ended.
  private void check(Problems problems) {
    if (problems.any()) {
      close();
    }
    problems.raise();
  }

  private static String shown(String line) {
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
