package io.mnemogen.runs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.runs.report.story.SmallRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Wrong input ends with words and exit code 2, never with a stack trace.
class BadInputIT {
  private static final String[] SLOTS = {"encode", "store", "retrieve", "manage"};

  @TempDir private Path folder;

  @Test
  void aMissingDataFile() {
    refused("no-such.json", "evaluate", "bm25", "--task", "locomo", "--data", "no-such.json");
  }

  @Test
  void aTaskThatNeedsDataWithoutAny() {
    refused("--data", "evaluate", "bm25", "--task", "locomo");
  }

  @Test
  void malformedJsonIsNamedWithFileAndLine() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.json"), "[\n  {\"sample_id\": \n]\n");
    refused(file + ": line 3", "evaluate", "bm25", "--task", "locomo", "--data", file.toString());
  }

  @Test
  void anUnknownTask() {
    refused("'alfworld'", "evaluate", "bm25", "--task", "alfworld");
  }

  @Test
  void anUnknownTaskOption() {
    refused("'colour'", "evaluate", "bm25", "--option", "colour=red");
  }

  @Test
  void everyUnknownDesignAtOnce() {
    Terminal end = refused("'bm26'", "evaluate", "bm26", "hybird");
    assertThat(end.err()).contains("'hybird'");
  }

  @Test
  void anIdNoRunHasArchived() {
    refused("RUN:0123abcd", "export", "0123abcd", "--out", folder.resolve("x.jar").toString());
    String run = SmallRun.in(folder.resolve("run")).path().toString();
    refused("mnemogen designs " + run, "export", run + ":0123abcd", "--out", folder + "/x.jar");
  }

  @Test
  void aDesignThatFailedInItsRunIsNotExported() {
    String run = SmallRun.in(folder.resolve("run")).path().toString();
    String failed = Baselines.find("bm25").orElseThrow().design().with("retrieve.k", 18).id();
    Path jar = folder.resolve("x.jar");
    refused("failed in its run", "export", run + ":" + failed, "--out", jar.toString());
    assertThat(jar).doesNotExist();
  }

  @Test
  void anUnknownFlag() {
    refused("--evaluatoins", "evolve", "--evaluatoins", "3");
  }

  @Test
  void aNumberThatIsNone() {
    refused("'many'", "evolve", "--evaluations", "many");
  }

  @Test
  void anUnwritableRunFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    refused(
        file.resolve("run").toString(),
        "evolve",
        "--embedder",
        "hashing",
        "--out",
        file.resolve("run").toString());
  }

  @Test
  void aFolderThatIsNoRun() {
    refused(folder.toString(), "resume", folder.toString());
  }

  @Test
  void aDesignFolderMissingASlot() throws IOException {
    Path design = design("return []");
    Files.delete(design.resolve("manage.groovy"));
    refused("manage.groovy", "evaluate", design.toString());
  }

  @Test
  void aConfigurationWithUnknownKeys() throws IOException {
    Path file = Files.writeString(folder.resolve("run.yaml"), "serach:\n  seed: 1\n");
    refused("'serach'", "evolve", "--config", file.toString());
  }

  @Test
  void noCommand() {
    refused("evolve");
  }

  /// A design whose retrieve slot has this body.
  private Path design(String retrieve) throws IOException {
    Path design = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(design.resolve("design.yaml"), "name: mine\nidea: for a test\n");
    String[] bodies = {
      "List<MemoryUnit> encode(Experience experience, Toolbox tools) { [] }",
      "void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) { }",
      "List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) { " + retrieve + " }",
      "void manage(Outcome outcome, MemoryBase base, Toolbox tools) { }"
    };
    for (int i = 0; i < SLOTS.length; i++) {
      Files.writeString(design.resolve(SLOTS[i] + ".groovy"), bodies[i] + "\n");
    }
    return design;
  }

  private static Terminal refused(String named, String... args) {
    Terminal end = Terminal.run(args);
    assertThat(end.err()).contains(named).doesNotContain("\tat ", "Exception");
    assertThat(end.out()).isEmpty();
    assertThat(end.code()).isEqualTo(2);
    return end;
  }
}
