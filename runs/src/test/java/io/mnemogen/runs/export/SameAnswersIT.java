package io.mnemogen.runs.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.memory.TokenCounter;
import io.mnemogen.design.toolbox.Embedder;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runtime.AgentMemory;
import io.mnemogen.runtime.MemoryOptions;
import io.mnemogen.runtime.MemoryProvider;
import io.mnemogen.runtime.Papers;
import io.mnemogen.runtime.embed.MiniLmEmbedder;
import io.mnemogen.runtime.journal.Heading;
import io.mnemogen.runtime.journal.MemoryFile;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.host.Sandboxes;
import io.mnemogen.sandbox.launch.GuestImage;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.Trial;
import io.mnemogen.tasks.catalogue.TaskFamilies;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An exported memory answers as its design did inside the search.
class SameAnswersIT {
  private static final TokenCounter COUNTER = BudgetUnit.TOKENS.counter();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int QUESTIONS = 12;

  @TempDir private Path folder;

  /// What a memory was told and asked in a trial, in order, with its answers.
  private sealed interface Event {
    record Told(Experience experience) implements Event {}

    record Asked(Query query, Recollection answer) implements Event {}
  }

  private record Recording(Memory inner, List<Event> events) implements Memory {
    @Override
    public Recollection recall(Query query) {
      Recollection answer = inner.recall(query);
      events.add(new Event.Asked(query, answer));
      return answer;
    }

    @Override
    public void remember(Experience experience) {
      inner.remember(experience);
      events.add(new Event.Told(experience));
    }

    @Override
    public Footprint footprint() {
      return inner.footprint();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hybrid", "memrl-ext", "random"})
  void onRecordedQueries(String name) throws IOException {
    List<Event> events = firstCourse(name, new HashingEmbedder(256));
    assertThat(events.stream().filter(Event.Asked.class::isInstance)).hasSizeGreaterThan(3);

    Path jar = folder.resolve("memory.jar");
    new Export(name, "hashing", false, new LinkedHashMap<>()).to(jar);
    try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      MemoryProvider provider =
          ServiceLoader.load(MemoryProvider.class, loader).findFirst().orElseThrow();
      try (AgentMemory memory = provider.open(MemoryOptions.DEFAULT)) {
        for (Event event : events) {
          switch (event) {
            case Event.Told(Experience experience) -> memory.remember(experience);
            case Event.Asked(Query query, Recollection answer) ->
                assertThat(memory.recall(query)).isEqualTo(answer.within(query.budget(), COUNTER));
          }
        }
      }
    }
  }

  /// The jar in a process of its own, with nothing but what it carries.
  @Test
  void withTheSentenceEmbedderItCarries() {
    List<Event> events = firstCourse("hybrid", new MiniLmEmbedder());
    List<Event.Asked> asked =
        events.stream()
            .filter(Event.Asked.class::isInstance)
            .map(Event.Asked.class::cast)
            .limit(QUESTIONS)
            .toList();
    assertThat(asked).hasSize(QUESTIONS);
    assertThat(asked).extracting(a -> a.answer().text()).doesNotHaveDuplicates();

    Path jar = folder.resolve("memory.jar");
    Papers papers = new Export("hybrid", null, true, new LinkedHashMap<>()).to(jar);
    Papers.Needs needs = papers.needs();
    Path memory = folder.resolve("lived.memory");
    MemoryFile.write(
        memory,
        Heading.of(papers.design(), papers.name(), needs.embedder(), needs.seed()),
        events.stream()
            .filter(Event.Told.class::isInstance)
            .map(told -> ((Event.Told) told).experience())
            .toList());
    for (String walls : List.of("auto", "off")) {
      JavaProcess served =
          JavaProcess.run(
              folder,
              messages(asked),
              "-jar",
              jar.toString(),
              "mcp",
              "--sandbox",
              walls,
              "--memory",
              memory.toString());
      assertThat(answers(served.out()))
          .as(served.err())
          .containsExactlyElementsOf(
              asked.stream()
                  .map(a -> a.answer().within(a.query().budget(), COUNTER).text())
                  .toList());
    }
  }

  /// A session of the Model Context Protocol that recalls for every question, with its number.
  private static String messages(List<Event.Asked> asked) {
    var lines = new StringBuilder(McpIT.HELLO);
    for (int i = 0; i < asked.size(); i++) {
      Query query = asked.get(i).query();
      assertThat(query)
          .isEqualTo(Query.begin(query.text(), query.text(), query.time(), query.budget()));
      ObjectNode call = JSON.createObjectNode().put("jsonrpc", "2.0").put("id", i);
      call.put("method", "tools/call")
          .putObject("params")
          .put("name", "recall")
          .putObject("arguments")
          .put("question", query.text())
          .put("budget", query.budget());
      lines.append(call).append('\n');
    }
    return lines.toString();
  }

  /// The texts a server answered with, in the order of the questions.
  private static List<String> answers(String out) {
    var texts = new TreeMap<Integer, String>();
    for (String line : out.lines().toList()) {
      JsonNode answer = JSON.readTree(line);
      if (answer.path("id").asInt(-1) >= 0) {
        texts.put(answer.path("id").asInt(), answer.at("/result/content/0/text").asString(line));
      }
    }
    return List.copyOf(texts.values());
  }

  private static List<Event> firstCourse(String name, Embedder embedder) {
    RunConfig config = ConfigReader.read(null, new LinkedHashMap<>(Map.of("task.family", "facts")));
    NamedDesign design = Baselines.find(name).orElseThrow();
    var courses = new ArrayList<List<Event>>();
    try (Sandbox sandbox =
        Sandboxes.strongest(
            Sandboxes.plan(1).withoutSpares(), Services.of(embedder), GuestImage.userCache())) {
      TaskSuite suite =
          TaskFamilies.open(config.task().family(), config.task().taskOptions())
              .deal(Split.TRAIN, config.task().seed());
      try (Session session = sandbox.open(design.design(), Limits.DEFAULT, suite.seed())) {
        new Trial(suite, COUNTER)
            .run(() -> {
              courses.add(new ArrayList<>());
              return new Recording(session.fresh(), courses.getLast());
            });
        assertThat(session.fault()).isEmpty();
      }
    }
    return courses.getFirst();
  }
}
