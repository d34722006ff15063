package io.mnemogen.runs.report.story;

import io.mnemogen.design.DesignCard;
import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.design.memory.Phase;
import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.archive.CallStore;
import io.mnemogen.evolve.archive.ModelCall;
import io.mnemogen.runs.Journal;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.replay.Held;
import io.mnemogen.runs.replay.Replay;
import io.mnemogen.runs.replay.Scene;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A finished run with known numbers and hostile texts: two given designs, a tuned child of the
/// second, a grandchild with another retrieval that wins, and a child that failed.
public final class SmallRun {
  /// What must nowhere become markup.
  public static final String HOSTILE =
      "</script><script>alert('x')</script><img src=x onerror=alert(1)> & \"q\"";

  private SmallRun() {}

  /// Writes the run into a folder.
  public static RunFolder in(Path path) {
    return in(path, false);
  }

  /// The same, with the failed design as the winner's second parent.
  public static RunFolder crossed(Path path) {
    return in(path, true);
  }

  private static RunFolder in(Path path, boolean crossed) {
    RunFolder folder =
        RunFolder.create(
            ConfigReader.read(
                null,
                new LinkedHashMap<>(
                    Map.of(
                        "out", path.toString(), "search.seeds", "none,bm25", "search.seed", "7"))));
    MemoryDesign none = Baselines.find("none").orElseThrow().design();
    MemoryDesign bm25 = Baselines.find("bm25").orElseThrow().design();
    MemoryDesign tuned = bm25.with("retrieve.k", 17);
    MemoryDesign winner = tuned.with(changed(tuned));
    MemoryDesign failed = bm25.with("retrieve.k", 18);
    try (Archive archive = folder.archive()) {
      archive.note("plan.context.train", "train-hash");
      put(archive, none, "none", Origin.seed(), 1, 0.1, 0);
      put(archive, bm25, "bm25", Origin.seed(), 2, 0.4, 150);
      put(archive, tuned, null, new Origin("tune", List.of(bm25.id()), "retrieve.k"), 3, 0.5, 90);
      fail(archive, failed, new Origin("write", List.of(bm25.id()), HOSTILE));
      List<String> parents = crossed ? List.of(tuned.id(), failed.id()) : List.of(tuned.id());
      put(archive, winner, null, new Origin("swap", parents, HOSTILE), 5, 0.7, 120);
      test(archive, none, 0.05);
      test(archive, bm25, 0.3);
      test(archive, tuned, 0.35);
      test(archive, winner, 0.6);
      archive.put(winner.id(), Stage.VALIDATION, verdict("validation-hash", 0.65, 120));
    }
    folder.keepWinner(new NamedDesign(DesignCard.of("winner", "wins"), winner));
    folder.keep(
        new Journal.Sitting(
            "2026-01-02T03:04:05Z",
            12.5,
            5,
            2,
            "jailed: landlock",
            List.of("mnemogen 1", HOSTILE)));
    replay(winner).keep(folder);
    return folder;
  }

  /// Adds a design that was dropped after a quarter of its episodes, and a call of a language
  /// model.
  public static void dropOne(RunFolder folder) {
    try (Archive archive = folder.archive();
        CallStore calls = folder.calls()) {
      MemoryDesign bm25 = Baselines.find("bm25").orElseThrow().design();
      var soFar = (Verdict.Scored) verdict("train-hash", 0.1, 50);
      archive.put(
          new Specimen(
              bm25.with("retrieve.k", 19),
              null,
              new Origin("tune", List.of(bm25.id()), "retrieve.k"),
              2,
              6,
              new Verdict.Dropped(soFar, 0.25, bm25.id()),
              Optional.empty()));
      calls.put(
          new ModelCall(
              "c".repeat(64),
              new ModelCall.Caller("meta", "a-model", ""),
              "{}",
              "{}",
              new ModelCall.Cost(1, 1200, 340, 56_700, 9)));
    }
  }

  /// Adds a design that was to be a simpler winner and was dropped half-way.
  public static void simplifyInVain(RunFolder folder) {
    try (Archive archive = folder.archive()) {
      MemoryDesign bm25 = Baselines.find("bm25").orElseThrow().design();
      var soFar = (Verdict.Scored) verdict("train-hash", 0.1, 50);
      archive.put(
          new Specimen(
              bm25.with("retrieve.k", 20),
              null,
              new Origin(Origin.SIMPLIFY, List.of(bm25.id()), "retrieve pruned"),
              3,
              archive.size() + 1,
              new Verdict.Dropped(soFar, 0.5, bm25.id()),
              Optional.empty()));
    }
  }

  private static Replay replay(MemoryDesign winner) {
    var unit = new Held("e1.1", "turn", HOSTILE, HOSTILE, "experience 1, " + HOSTILE);
    var passage = new Scene.Passage(HOSTILE, 1, List.of(unit));
    var exchange = new Scene.Exchange(Phase.BEGIN, HOSTILE, "seen", 12, List.of(passage), 3);
    var kinds = new LinkedHashMap<String, Integer>();
    kinds.put("turn", 1);
    return new Replay(
        winner.id(),
        "household/v1/1/validation/static",
        "house-1",
        1,
        kinds,
        List.of(unit),
        List.of(new Scene("quest-1", 0.5, List.of(exchange), HOSTILE)));
  }

  private static SlotProgram changed(MemoryDesign design) {
    String source = design.program(Slot.RETRIEVE).source();
    return SlotProgram.groovy(
        Slot.RETRIEVE,
        "// " + HOSTILE + " <!-- \uE000\n" + source.replace("return", "return /* new */"));
  }

  private static void put(
      Archive archive,
      MemoryDesign design,
      @Nullable String name,
      Origin origin,
      int number,
      double quality,
      double tokens) {
    Verdict verdict = verdict("train-hash", quality, tokens);
    archive.put(new Specimen(design, name, origin, number / 3, number, verdict, Optional.empty()));
  }

  private static void fail(Archive archive, MemoryDesign design, Origin origin) {
    Verdict verdict = new Verdict.Faulted("train-hash", new Fault.Threw(Slot.RETRIEVE, 3, HOSTILE));
    archive.put(new Specimen(design, null, origin, 1, 4, verdict, Optional.empty()));
  }

  private static void test(Archive archive, MemoryDesign design, double quality) {
    archive.put(design.id(), Stage.TEST, verdict("test-hash", quality, 100));
  }

  /// A verdict whose episodes have this mean: four in two courses.
  private static Verdict verdict(String suite, double quality, double tokens) {
    var episodes = new ArrayList<Verdict.EpisodeQuality>();
    for (int i = 0; i < 4; i++) {
      double off = i % 2 == 0 ? 0.05 : -0.05;
      episodes.add(
          new Verdict.EpisodeQuality("course-" + i / 2, "e" + i, quality + off, (int) tokens));
    }
    return new Verdict.Scored(
        suite, new Objectives(quality, tokens, 10, 0), new LinkedHashMap<>(), episodes, List.of());
  }
}
