package io.mnemogen.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Footprint;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Phase;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.fake.FakeMemory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrialTest {
  private static final int BUDGET = 5;

  /// Quality is the share of the budget that was filled; asks once more while it is played.
  private record Toy(String id) implements Episode {
    @Override
    public Query query() {
      return Query.begin("goal of " + id, "seen by " + id, 100, BUDGET);
    }

    @Override
    public Play play(Recollection begin, Recaller memory) {
      var turns = List.of(Turn.of(Turn.AGENT, "look", 100));
      Recollection in =
          memory.recall(new Query("goal of " + id, "inside " + id, Phase.IN, 101, 3, turns));
      return new Play(
          begin.tokens() / (double) BUDGET,
          new LinkedHashMap<>(),
          new Experience("lived-" + id, "goal of " + id, turns, 100, Outcome.of(1, true)),
          "begin: " + begin.text() + "; in: " + in.text());
    }
  }

  private static Experience collected(int number) {
    return new Experience(
        "c" + number,
        "old goal",
        List.of(Turn.of(Turn.AGENT, "a b c d e f g h", number)),
        number,
        Outcome.of(0, false));
  }

  private static Trial trial(Mode mode, int courses, int episodes) {
    List<Course> dealt =
        IntStream.range(0, courses)
            .mapToObj(c ->
                new Course(
                    "course" + c,
                    List.of(collected(1), collected(2)),
                    IntStream.range(0, episodes)
                        .mapToObj(e -> (Episode) new Toy("e" + e))
                        .toList()))
            .toList();
    return new Trial(
        new TaskSuite("toy", 1, 7, Split.TRAIN, mode, "hash", dealt), BudgetUnit.WORDS.counter());
  }

  @Test
  void noMemoryScoresNothingAndHitsNothing() {
    Scorecard card = trial(Mode.STATIC, 2, 3).run(FakeMemory::none);

    assertThat(card.quality()).isZero();
    assertThat(card.contextTokens()).isZero();
    assertThat(card.metrics()).containsEntry(Trial.HIT_RATE, 0.0);
    assertThat(card.episodes()).hasSize(6);
    assertThat(card.fault()).isEmpty();
  }

  @Test
  void countsWhatWasAskedAndServed() {
    Scorecard nothing = trial(Mode.STATIC, 1, 2).run(FakeMemory::none);
    assertThat(nothing.metrics())
        .containsEntry(Trial.QUERIES, 2.0)
        .containsEntry(Trial.EMPTY_ANSWERS, 2.0)
        .containsEntry(Trial.PASSAGES, 0.0)
        .containsEntry(Trial.UNITS_SERVED, 0.0);
    Scorecard all = trial(Mode.STATIC, 1, 2).run(FakeMemory::wholeStore);
    assertThat(all.metrics())
        .containsEntry(Trial.QUERIES, 2.0)
        .containsEntry(Trial.EMPTY_ANSWERS, 0.0)
        .containsEntry(Trial.PASSAGES, 2.0);
    assertThat(all.metrics().get(Trial.UNITS_SERVED)).isPositive();
  }

  @Test
  void whoServesTheSameTextsHasTheSameSignature() {
    Scorecard all = trial(Mode.STATIC, 2, 3).run(FakeMemory::wholeStore);
    Scorecard again = trial(Mode.STATIC, 2, 3).run(FakeMemory::wholeStore);
    Scorecard nothing = trial(Mode.STATIC, 2, 3).run(FakeMemory::none);
    Scorecard fewer =
        trial(Mode.STATIC, 2, 30)
            .run(FakeMemory::wholeStore, soFar -> soFar.signature().equals("never"));
    assertThat(all.signature()).hasSize(64).isEqualTo(again.signature());
    assertThat(nothing.signature()).hasSize(64).isNotEqualTo(all.signature());
    assertThat(fewer.signature()).isNotEqualTo(all.signature());
  }

  @Test
  void whoIgnoresTheBudgetIsCutAtEveryAsking() {
    Scorecard card = trial(Mode.STATIC, 1, 2).run(FakeMemory::wholeStore);

    assertThat(card.contextTokens()).isEqualTo(BUDGET + 3);
    assertThat(card.quality()).isEqualTo(1);
    assertThat(card.transcripts().getFirst()).contains("begin: agent: a b c d; in: agent: a b");
  }

  @Test
  void staticMemoryLearnsOnlyFromTheCollection() {
    var memories = new ArrayList<FakeMemory>();
    trial(Mode.STATIC, 2, 3).run(() -> register(memories, FakeMemory.everything()));

    assertThat(memories)
        .hasSize(2)
        .allSatisfy(
            memory -> assertThat(memory.lived()).extracting("id").containsExactly("c1", "c2"));
  }

  @Test
  void onlineMemoryLivesEveryEpisodeWithItsReceipts() {
    var memories = new ArrayList<FakeMemory>();
    trial(Mode.ONLINE, 1, 2).run(() -> register(memories, FakeMemory.everything()));

    List<Experience> lived = memories.getFirst().lived();
    assertThat(lived).extracting("id").containsExactly("c1", "c2", "lived-e0", "lived-e1");
    assertThat(lived.get(2).outcome()).isEqualTo(new Outcome(1, true, List.of("u2")));
    assertThat(lived.get(3).outcome().served()).containsExactly("u3", "u2");
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void aTrialInSlicesCountsWhatAWholeOneCounts(Mode mode) {
    var asked = new ArrayList<Integer>();
    Scorecard sliced =
        trial(mode, 2, Trial.SLICE + 5)
            .run(FakeMemory::everything, soFar -> asked.add(soFar.episodes().size()));

    assertThat(sliced).isEqualTo(trial(mode, 2, Trial.SLICE + 5).run(FakeMemory::everything));
    assertThat(asked).containsExactly(20, 25, 45);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void aTrialThatIsEnoughEndsWithTheSlice(Mode mode) {
    Trial trial = trial(mode, 3, Trial.SLICE);
    Scorecard whole = trial.run(FakeMemory::everything);
    var memories = new ArrayList<FakeMemory>();
    Scorecard early =
        trial.run(
            () -> register(memories, FakeMemory.everything()),
            soFar -> soFar.episodes().size() <= Trial.SLICE);

    assertThat(early.episodes()).isEqualTo(whole.episodes().subList(0, 2 * Trial.SLICE));
    assertThat(early.fault()).isEmpty();
    assertThat(early.units()).isEqualTo(whole.units());
    assertThat(memories).hasSize(2);
  }

  @Test
  void costsAreAveragedOverCoursesAndSummedWhereTheyAreSpent() {
    Scorecard card =
        trial(Mode.STATIC, 2, 1).run(() -> new Metered(FakeMemory.none(), Integer.MAX_VALUE));

    assertThat(card.units()).isEqualTo(3);
    assertThat(card.bytes()).isEqualTo(40);
    assertThat(card.embeddings()).isEqualTo(10);
    assertThat(card.modelTokens()).isEqualTo(14);
  }

  @Test
  void aFaultStopsTheTrialAtOnce() {
    var opened = new ArrayList<Memory>();
    Scorecard card =
        trial(Mode.ONLINE, 3, 4).run(() -> register(opened, new Metered(FakeMemory.echo(), 5)));

    assertThat(card.fault()).get().extracting(Fault::kind).isEqualTo("died");
    assertThat(opened).hasSize(1);
    assertThat(card.episodes()).extracting(EpisodeScore::episode).containsExactly("e0", "e1");
  }

  @Test
  void transcriptsAreFewAndBoundedWorstFirst() {
    Scorecard card =
        trial(Mode.STATIC, 1, 30)
            .run(() ->
                new FakeMemory((query, lived) ->
                    query.goal().endsWith("e17")
                        ? List.of()
                        : List.of(Recalled.of("x".repeat(50_000), 1, "u1"))));

    assertThat(card.transcripts()).hasSizeLessThanOrEqualTo(6);
    assertThat(card.transcripts().getFirst()).contains("e17", "(nothing)");
    assertThat(card.transcripts()).allSatisfy(text -> assertThat(text).hasSizeLessThan(7_000));
  }

  private static <M extends Memory> M register(List<? super M> memories, M memory) {
    memories.add(memory);
    return memory;
  }

  /// Dies at the given number of calls; reports fixed costs.
  private static final class Metered implements Memory {
    private final Memory inner;
    private int left;

    Metered(Memory inner, int calls) {
      this.inner = inner;
      this.left = calls;
    }

    @Override
    public Recollection recall(Query query) {
      return --left < 0 ? Recollection.NOTHING : inner.recall(query);
    }

    @Override
    public void remember(Experience experience) {}

    @Override
    public Footprint footprint() {
      return new Footprint(3, 40, 5, 7);
    }

    @Override
    public Optional<Fault> fault() {
      return left < 0 ? Optional.of(new Fault.Died(null, 0, "out of calls")) : Optional.empty();
    }
  }
}
