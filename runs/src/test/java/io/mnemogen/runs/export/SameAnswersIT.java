package io.mnemogen.runs.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.memory.TokenCounter;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runtime.AgentMemory;
import io.mnemogen.runtime.MemoryOptions;
import io.mnemogen.runtime.MemoryProvider;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An exported memory answers as its design did inside the search.
class SameAnswersIT {
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
    RunConfig config =
        ConfigReader.read(
            null,
            new LinkedHashMap<>(Map.of("embedding.model", "hashing", "task.family", "facts")));
    NamedDesign design = Baselines.find(name).orElseThrow();
    List<Event> events = firstCourse(config, design);
    assertThat(events.stream().filter(Event.Asked.class::isInstance)).hasSizeGreaterThan(3);

    Path jar = folder.resolve("memory.jar");
    new Export(name, "hashing", false, new LinkedHashMap<>()).to(jar);
    TokenCounter counter = config.task().budgetUnit().counter();
    try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      MemoryProvider provider =
          ServiceLoader.load(MemoryProvider.class, loader).findFirst().orElseThrow();
      try (AgentMemory memory = provider.open(MemoryOptions.DEFAULT)) {
        for (Event event : events) {
          switch (event) {
            case Event.Told(Experience experience) -> memory.remember(experience);
            case Event.Asked(Query query, Recollection answer) ->
                assertThat(memory.recall(query)).isEqualTo(answer.within(query.budget(), counter));
          }
        }
      }
    }
  }

  private static List<Event> firstCourse(RunConfig config, NamedDesign design) {
    var courses = new ArrayList<List<Event>>();
    try (Sandbox sandbox =
        Sandboxes.strongest(
            Sandboxes.plan(1).withoutSpares(),
            Services.of(new HashingEmbedder(256)),
            GuestImage.userCache())) {
      TaskSuite suite =
          TaskFamilies.open(config.task().family(), config.task().taskOptions())
              .deal(Split.TRAIN, config.task().seed());
      try (Session session = sandbox.open(design.design(), Limits.DEFAULT, suite.seed())) {
        new Trial(suite, config.task().budgetUnit().counter())
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
