package io.mnemogen.runs.report.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.report.Row;
import io.mnemogen.runs.report.story.Judged.Mark;
import io.mnemogen.runs.stats.Bootstrap;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoryTest {
  @TempDir private Path path;

  private RunFolder folder;
  private RunStory story;

  @BeforeEach
  void run() {
    folder = SmallRun.in(path.resolve("small"));
    story = RunStory.of(folder);
  }

  @Test
  void everyNumberIsTheArchives() {
    try (Archive archive = folder.archive()) {
      List<Specimen> all = archive.all();
      assertThat(story.chronicle().judged()).extracting(Judged::specimen).isEqualTo(all);
      for (Row row : story.ending().orElseThrow().board().rows()) {
        var scored = (Verdict.Scored) archive.verdict(row.id(), Stage.TEST).orElseThrow();
        assertThat(row.quality()).isEqualTo(Bootstrap.STANDARD.mean(Row.sample(scored)));
        assertThat(row.quality().mean()).isCloseTo(scored.objectives().quality(), within(1e-9));
        assertThat(row.contextTokens()).isEqualTo(scored.objectives().contextTokens());
      }
    }
  }

  @Test
  void theCurveFollowsTheBestSoFar() {
    assertThat(story.chronicle().judged())
        .extracting(Judged::best)
        .containsExactly(0.1, 0.4, 0.5, 0.5, 0.7);
    assertThat(story.chronicle().marked(Mark.INCUMBENT))
        .extracting(j -> j.specimen().number())
        .containsExactly(1, 2, 3, 5);
    Judged winner = story.chronicle().winner().orElseThrow();
    assertThat(winner.validation()).contains(0.65);
    assertThat(winner.test()).hasValue(0.6);
  }

  @Test
  void theBoardHoldsGivenDesignsAndTheWinnerOnly() {
    assertThat(story.ending().orElseThrow().board().rows())
        .extracting(r -> r.quality().mean())
        .usingComparatorForType(
            (a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
        .containsExactly(0.6, 0.3, 0.05);
    assertThat(story.ending().orElseThrow().gain().orElseThrow().mean())
        .isCloseTo(0.3, within(1e-9));
  }

  @Test
  void theLineageLeadsFromASeedToTheWinner() {
    Lineage lineage = story.ending().orElseThrow().lineage();
    assertThat(lineage.steps())
        .extracting(s -> s.child().specimen().number())
        .containsExactly(2, 3, 5);
    assertThat(lineage.trunk()).isEqualTo(lineage.steps());
    LineageStep tuned = lineage.steps().get(1);
    assertThat(tuned.slots()).isEmpty();
    assertThat(tuned.tunings())
        .singleElement()
        .satisfies(t -> {
          assertThat(t.name()).isEqualTo("retrieve.k");
          assertThat(t.after()).isEqualTo(17);
        });
    assertThat(tuned.gain().orElseThrow().mean()).isCloseTo(0.1, within(1e-9));
    assertThat(lineage.steps().get(2).slots())
        .singleElement()
        .satisfies(c -> assertThat(c.count(DiffLine.Kind.ADDED)).isGreaterThan(1));
  }

  @Test
  void operatorsAnswerForTheirChildren() {
    assertThat(story.operators())
        .extracting(OperatorTally::operator)
        .containsExactly("swap", "tune", "write");
    assertThat(story.operators().getFirst().bestGain()).isCloseTo(0.2, within(1e-9));
    assertThat(story.operators().getLast().faulted()).isEqualTo(1);
    assertThat(story.faults())
        .singleElement()
        .satisfies(f -> assertThat(f.kind()).isEqualTo("threw"));
  }

  @Test
  void theCommandNamesWhatDiffersFromTheDefaults() {
    assertThat(story.reproduction().command())
        .isEqualTo("runs/mnemogen evolve --seeds none,bm25 --seed 7 --task-seed 1");
  }

  @Test
  void theCommandGivesTheSameResults() {
    assertThat(again("embedding.model", "hashing", "search.racing", "false").command())
        .isEqualTo("runs/mnemogen evolve --seed 1 --embedder hashing --no-racing");
    assertThat(again("search.without", "write,tune").command())
        .isEqualTo("runs/mnemogen evolve --seed 1 --without write,tune");
    assertThat(again("task.options.families", "2", "task.mode", "online").command())
        .isEqualTo("runs/mnemogen evolve --mode online --option families=2 --seed 1");
    Reproduction slow = again("sandbox.callMillis", "9000", "search.seed", "3");
    assertThat(slow.command()).isEqualTo("runs/mnemogen evolve --config run.yaml");
    assertThat(slow.needsFile()).isTrue();
    assertThat(slow.config()).contains("callMillis: 9000");
  }

  private static Reproduction again(String... flags) {
    var given = new LinkedHashMap<String, String>();
    for (int i = 0; i < flags.length; i += 2) {
      given.put(flags[i], flags[i + 1]);
    }
    return Reproduction.of(ConfigReader.read(null, given));
  }
}
