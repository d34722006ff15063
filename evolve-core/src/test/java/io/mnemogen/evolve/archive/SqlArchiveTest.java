package io.mnemogen.evolve.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Rationale;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.testing.Designs;
import io.mnemogen.evolve.testing.FakeJudge;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlArchiveTest {
  @TempDir Path folder;

  private static Specimen specimen(
      MemoryDesign design, int number, Verdict verdict, String... parents) {
    return new Specimen(
        design,
        number == 1 ? "first" : null,
        new Origin(
            number == 1 ? "seed" : "rewrite",
            List.of(parents),
            "x up",
            number == 1
                ? Optional.empty()
                : Optional.of(new Rationale("author", "too vague", "x sharpens", "+0.1", 2))),
        number / 10,
        number,
        verdict,
        Optional.empty());
  }

  @Test
  void aSpecimenComesBackEqualAfterReopening() {
    var judge = new FakeJudge("train");
    MemoryDesign design = Designs.of("red").with("retrieve.x", 0.1 + 0.2);
    Specimen first =
        specimen(design, 1, ((Verdict.Scored) judge.judge(design)).signed("9f".repeat(32)));
    MemoryDesign other = design.with("retrieve.k", 9);
    Specimen second = specimen(other, 2, judge.judge(other), design.id());
    Verdict validation = new FakeJudge("validation").judge(other);
    try (var archive = SqlArchive.open(folder.resolve("archive"))) {
      archive.put(first);
      archive.put(second);
      archive.put(second.id(), Stage.VALIDATION, validation);
      archive.note("seed", "7");
      archive.note("seed", "8");
    }
    try (var archive = SqlArchive.open(folder.resolve("archive"))) {
      assertThat(archive.size()).isEqualTo(2);
      assertThat(archive.all()).containsExactly(first, second.validated(validation));
      assertThat(archive.find(first.id().substring(0, 12))).contains(first);
      assertThat(archive.find("zz")).isEmpty();
      assertThat(archive.lineage(second.id())).extracting(Specimen::number).containsExactly(1, 2);
      assertThat(archive.verdict(first.id(), Stage.TEST)).isEmpty();
      assertThat(archive.notes()).containsExactly(java.util.Map.entry("seed", "8"));
    }
  }

  @Test
  void theLogTakesDownThePlacesOfDesignsAndComesBackAlsoAsText() throws IOException {
    MemoryDesign red = Designs.of("red");
    var first = new Proposed(1, 0, Optional.of(red.id()), 0);
    var nothing = new Proposed(2, 0, Optional.empty(), 0);
    var flying = new Proposed(3, 1, Optional.of(Designs.of("blue").id()), 0);
    List<Proposed> log = List.of(new Proposed(1, 0, Optional.of(red.id()), 1), nothing, flying);
    try (var archive = SqlArchive.open(folder.resolve("archive"))) {
      archive.log(first);
      archive.log(nothing);
      archive.put(specimen(red, 1, new FakeJudge("train").judge(red)));
      archive.log(flying);
      assertThat(archive.log()).isEqualTo(log);
    }
    var text = new StringWriter();
    ArchiveText.write(folder.resolve("archive"), text);
    ArchiveText.read(
        new BufferedReader(new StringReader(text.toString())), folder.resolve("again"));
    try (var archive = SqlArchive.open(folder.resolve("again"))) {
      assertThat(archive.log()).isEqualTo(log);
    }
  }

  @Test
  void everyFaultComesBackEqual() {
    List<Fault> faults =
        List.of(
            new Fault.DoesNotCompile(Slot.ENCODE, 3, "no such method"),
            new Fault.Forbidden(Slot.STORE, 1, "java.io.File"),
            new Fault.Threw(Slot.RETRIEVE, 2, "NullPointerException"),
            new Fault.TimedOut(null, 0, Duration.ofMillis(1500)),
            new Fault.OutOfMemory(Slot.MANAGE, 0, "heap"),
            new Fault.BrokeContract(Slot.ENCODE, 0, "null list"),
            new Fault.Died(null, 0, "exit 137"));
    try (var archive = SqlArchive.open("jdbc:h2:mem:faults")) {
      for (Fault fault : faults) {
        int number = archive.size() + 1;
        archive.put(
            specimen(Designs.of("w" + number), number, new Verdict.Faulted("suite", fault)));
      }
      assertThat(archive.all())
          .extracting(s -> ((Verdict.Faulted) s.verdict()).fault())
          .isEqualTo(faults);
    }
  }

  @Test
  void refusesGapsRepetitionsAndUnknownIds() {
    MemoryDesign design = Designs.of("red");
    Verdict verdict = new FakeJudge("train").judge(design);
    try (var archive = SqlArchive.open("jdbc:h2:mem:refuses")) {
      assertThatThrownBy(() -> archive.put(specimen(design, 2, verdict)))
          .hasMessageContaining("number 1");
      archive.put(specimen(design, 1, verdict));
      assertThatThrownBy(() -> archive.put(specimen(design, 2, verdict)))
          .hasMessageContaining("already");
      assertThatThrownBy(() -> archive.put("00", Stage.TEST, verdict)).hasMessageContaining("00");
      assertThat(archive.size()).isEqualTo(1);
    }
  }

  @Test
  void anAmbiguousBeginningNamesTheCandidates() {
    try (var archive = SqlArchive.open("jdbc:h2:mem:ambiguous")) {
      for (int i = 1; i <= 17; i++) {
        MemoryDesign design = Designs.of("w" + i);
        archive.put(specimen(design, i, new FakeJudge("train").judge(design)));
      }
      @Nullable String shared = null;
      for (char digit : "0123456789abcdef".toCharArray()) {
        String prefix = String.valueOf(digit);
        if (archive.all().stream().filter(s -> s.id().startsWith(prefix)).count() > 1) {
          shared = prefix;
        }
      }
      String ambiguous = String.valueOf(shared);
      assertThatThrownBy(() -> archive.find(ambiguous)).hasMessageContaining("more digits");
    }
  }

  @Test
  void aCandidateTakesUnderTenKilobytes() throws IOException {
    int count = 300;
    try (var archive = SqlArchive.open(folder.resolve("size"))) {
      @Nullable String parent = null;
      for (int i = 1; i <= count; i++) {
        String source = ("// line of a new program " + i + "\n").repeat(60);
        MemoryDesign design = Designs.of("w").with(SlotProgram.groovy(Slot.RETRIEVE, source));
        archive.put(
            parent == null ? specimen(design, i, big(i)) : specimen(design, i, big(i), parent));
        parent = design.id();
      }
    }
    long bytes = Files.size(folder.resolve("size.mv.db"));
    assertThat(bytes / count).isLessThan(10_000);
  }

  /// A verdict on 800 episodes.
  private static Verdict big(int number) {
    var episodes = new ArrayList<Verdict.EpisodeQuality>();
    for (int e = 0; e < 800; e++) {
      double quality = ((number * 31 + e) * 0x9e3779b1 >>> 28) / 15.0;
      episodes.add(new Verdict.EpisodeQuality("conv-" + e / 200, "q" + e, quality, 480 + e % 32));
    }
    return new Verdict.Scored(
        "suite", new Objectives(0.5, 500, 100, 0), new LinkedHashMap<>(), episodes, List.of());
  }
}
