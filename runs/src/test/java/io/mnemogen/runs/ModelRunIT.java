package io.mnemogen.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mnemogen.design.DesignFolder;
import io.mnemogen.design.testing.model.Asked;
import io.mnemogen.design.testing.model.Reply;
import io.mnemogen.design.testing.model.ScriptedServer;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.archive.ModelCall.Cost;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runs.model.call.Role;
import io.mnemogen.runs.model.provider.ModelProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole searches in which a model on the scripted server acts, is called by designs and makes
/// vectors.
class ModelRunIT {
  private static final String KEY = "sk-planted-0b9e4d";

  @TempDir private Path folder;
  private Path keys = Path.of("");

  @BeforeEach
  void writeKeysAndDesign() throws IOException {
    keys = Files.writeString(folder.resolve("keys"), "MNEMOGEN_API_KEY=" + KEY + "\n");
    Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-------"));
    Path design = Files.createDirectory(folder.resolve("asker"));
    Files.writeString(design.resolve("design.yaml"), "name: asker\nidea: asks the model\n");
    write(
        design,
        "encode",
        "List<MemoryUnit> encode(Experience experience, Toolbox tools) {\n"
            + "  [MemoryUnit.of('note', tools.model().summary(experience.turns().first().text(), 12).text(),"
            + " experience.time())]\n}");
    write(
        design, "store", "void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) { }");
    write(
        design,
        "retrieve",
        "List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {\n"
            + "  base.units().collect { MemoryUnit unit -> Recalled.of(unit.text(), 1.0d, unit.id()) }\n}");
    write(design, "manage", "void manage(Outcome outcome, MemoryBase base, Toolbox tools) { }");
    assertThat(DesignFolder.read(design).name()).isEqualTo("asker");
  }

  @Test
  void aRunIsReplayedWithTheServerGone() throws IOException {
    List<String> before;
    String address;
    try (var server = ScriptedServer.start(ModelRunIT::answer)) {
      address = server.address();
      before = run(config("first", address, Map.of()));
      assertThat(server.asked()).isNotEmpty();
      assertThat(server.asked()).allMatch(a -> a.authorization().equals("Bearer " + KEY));
      assertThat(server.embedded()).isNotEmpty();
      int asked = server.asked().size();
      assertThat(run(config("first", address, Map.of()))).as("run again").isEqualTo(before);
      assertThat(server.asked()).hasSize(asked);
    }
    var replay = Map.of("models.access.replay", folder.resolve("first").toString());
    assertThat(run(config("second", address, replay))).isEqualTo(before);
    assertThatExceptionOfType(ModelProblem.class)
        .isThrownBy(() -> run(config("third", address, with(replay, "task.seed", "9"))))
        .withMessageContaining("--replay");
    assertThat(filesHolding(KEY)).containsExactly(keys);
  }

  @Test
  void aBudgetStopsTheRunBeforeItIsExceededAndMoreOfItGoesOn() {
    try (var server = ScriptedServer.start(ModelRunIT::answer)) {
      List<String> whole = run(config("whole", server.address(), Map.of()));
      var little = Map.of("models.budget.maxCalls", "10");
      int before = server.asked().size();
      assertThatExceptionOfType(ModelProblem.class)
          .isThrownBy(() -> run(config("little", server.address(), little)))
          .withMessageContaining("--max-calls 10");
      assertThat(server.asked().size() - before).isBetween(1, 10);
      var more = Map.of("models.budget.maxCalls", "100000");
      assertThat(run(RunFolder.of(folder.resolve("little")).config(more)))
          .as("resumed with more")
          .isEqualTo(whole);
    }
  }

  /// Says the last line it is shown.
  private static Reply answer(Asked asked) {
    return Reply.text(asked.last().lines().reduce("", (a, b) -> b));
  }

  private List<String> run(RunConfig config) {
    RunFolder run = RunFolder.create(config);
    try (var laboratory = new Laboratory(config)) {
      new Run(laboratory, run, new RunListener() {}).run(() -> false);
      Cost memory = laboratory.models().ledger().spent().getOrDefault(Role.MEMORY, Cost.NONE);
      if (config.models().access().replay() == null) {
        assertThat(memory.calls()).as("calls of designs").isPositive();
      }
    }
    try (Archive archive = run.archive()) {
      return archive.all().stream()
          .map(s -> "%d %s %s %s".formatted(s.number(), s.id(), s.origin(), s.verdict()))
          .toList();
    }
  }

  private RunConfig config(String name, String address, Map<String, String> more) {
    var flags = new LinkedHashMap<String, String>();
    flags.put("search.evaluations", "5");
    flags.put("search.population", "4");
    flags.put("search.seed", "3");
    flags.put("search.seeds", "none,bm25," + folder.resolve("asker"));
    flags.put("sandbox.callMillis", "60000");
    flags.put("sandbox.totalSeconds", "600");
    flags.put("embedding.cache", folder.resolve("cache").toString());
    flags.put("task.family", "facts");
    flags.put("task.options.worlds", "1");
    flags.put("task.options.people", "6");
    flags.put("task.options.questions", "4");
    flags.put("models.roles.agent", address);
    flags.put("models.roles.memory", address);
    flags.put("models.roles.embedding", address);
    flags.put("models.access.keyFile", keys.toString());
    flags.put("out", folder.resolve(name).toString());
    flags.putAll(more);
    return ConfigReader.read(null, flags);
  }

  private List<Path> filesHolding(String text) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(f -> holds(f, text)).toList();
    }
  }

  private static boolean holds(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> with(Map<String, String> map, String key, String value) {
    var more = new LinkedHashMap<>(map);
    more.put(key, value);
    return more;
  }

  private static void write(Path design, String slot, String source) throws IOException {
    Files.writeString(design.resolve(slot + ".groovy"), source + "\n");
  }
}
