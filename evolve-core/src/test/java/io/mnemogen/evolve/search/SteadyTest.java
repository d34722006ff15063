package io.mnemogen.evolve.search;

import static io.mnemogen.evolve.search.Searches.NEVER;
import static io.mnemogen.evolve.search.Searches.archive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.mnemogen.design.DesignCard;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.evolve.Judge;
import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Progress;
import io.mnemogen.evolve.Result;
import io.mnemogen.evolve.SearchListener;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.archive.Proposed;
import io.mnemogen.evolve.meta.GrammarMetaAgent;
import io.mnemogen.evolve.meta.MetaAgent;
import io.mnemogen.evolve.testing.Designs;
import io.mnemogen.evolve.testing.FakeJudge;
import io.mnemogen.evolve.testing.GatedJudge;
import io.mnemogen.evolve.testing.SlicedFakeJudge;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A search that breeds whenever a judge is free.
class SteadyTest {
  private static final int BUDGET = 30;
  private static final int SLOTS = 4;

  private final ExecutorService background = Executors.newCachedThreadPool();
  private final GatedJudge gate = new GatedJudge(judge());

  @AfterEach
  void stopWaiting() {
    background.shutdownNow();
  }

  private static Plan plan() {
    return Plan.of(5, BUDGET).withPopulation(8).withStrategy("steady").withParallelism(SLOTS);
  }

  private static SlicedFakeJudge judge() {
    return new SlicedFakeJudge("train", design -> design.id().charAt(0) == '7');
  }

  private static Result run(Plan plan, Judge train, Archive archive, BooleanSupplier stop) {
    return run(plan, train, archive, stop, SearchListener.NONE);
  }

  private static Result run(
      Plan plan, Judge train, Archive archive, BooleanSupplier stop, SearchListener listener) {
    var stock = new Stock(Designs.seeds(), new GrammarMetaAgent());
    return new Evolution(plan, judges(train), archive, stock, listener).run(stop);
  }

  private static Judges judges(Judge train) {
    return new Judges(train, new FakeJudge("validation"));
  }

  private Future<Result> start(Plan plan, Archive archive, BooleanSupplier stop) {
    return background.submit(() -> run(plan, gate, archive, stop));
  }

  /// Lets designs go one by one in some order until the search is done.
  private Result finished(Future<Result> search, Random random)
      throws InterruptedException, ExecutionException {
    while (!search.isDone()) {
      List<String> inside = gate.await(0);
      if (!inside.isEmpty()) {
        gate.release(inside.get(random.nextInt(inside.size())));
      }
      TimeUnit.MILLISECONDS.sleep(1);
    }
    return search.get();
  }

  /// What a search ends with that is given the log of another.
  private static List<Specimen> followed(Plan plan, Archive first) {
    try (Archive again = archive()) {
      first.log().forEach(again::log);
      run(plan, judge(), again, NEVER);
      assertThat(again.log()).isEqualTo(first.log());
      return again.all();
    }
  }

  @Test
  void noSlotIsIdleWhileThereIsBudget() throws InterruptedException, ExecutionException {
    var random = new Random(1);
    try (Archive archive = archive()) {
      Future<Result> search = start(plan().withRacing(false), archive, NEVER);
      for (int left = BUDGET; left > 0; left--) {
        List<String> inside = gate.await(Math.min(SLOTS, left));
        gate.release(inside.get(random.nextInt(inside.size())));
      }
      assertThat(search.get().evaluations()).isEqualTo(BUDGET);
      assertThat(gate.most()).isEqualTo(SLOTS);
    }
  }

  @Test
  void theSlowestHoldsNobodyUp() throws InterruptedException, ExecutionException {
    try (Archive archive = archive()) {
      var others = new CountDownLatch(BUDGET - 1);
      var listener =
          new SearchListener() {
            @Override
            public void judged(Specimen specimen, Progress progress) {
              others.countDown();
            }
          };
      Plan plan = plan().withRacing(false);
      Future<Result> search = background.submit(() -> run(plan, gate, archive, NEVER, listener));
      String slowest = gate.await(SLOTS).getFirst();
      for (int left = BUDGET; left > 1; left--) {
        gate.release(gate.await(Math.min(SLOTS, left)).getLast());
      }
      assertThat(others.await(20, TimeUnit.SECONDS)).isTrue();
      gate.release(slowest);
      search.get();
      assertThat(archive.all().getLast().id()).isEqualTo(slowest);
      assertThat(archive.log().stream().filter(p -> p.place() == BUDGET))
          .singleElement()
          .satisfies(p -> assertThat(p.number()).isLessThanOrEqualTo(SLOTS));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whateverTheOrderTheLogGivesTheSameArchive(int seed)
      throws InterruptedException, ExecutionException {
    try (Archive archive = archive()) {
      Result result = finished(start(plan(), archive, NEVER), new Random(seed));
      List<Specimen> all = archive.all();
      assertThat(result.spent()).isGreaterThan(BUDGET - 1).isLessThanOrEqualTo(BUDGET + 1e-6);
      assertThat(result.dropped()).isPositive();
      for (int slots : new int[] {1, 8}) {
        assertThat(followed(plan().withParallelism(slots), archive)).isEqualTo(all);
      }
      for (Proposed proposed : archive.log()) {
        List<Specimen> known = all.subList(0, proposed.judged());
        assertThat(known)
            .extracting(Specimen::id)
            .containsAll(all.get(proposed.place() - 1).origin().parents());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 5, 17, 28})
  void aSearchThatWasKilledGoesOnAsItsLogSays(int killedAfter) {
    var killer =
        new SearchListener() {
          @Override
          public void judged(Specimen specimen, Progress progress) {
            if (progress.judged() == killedAfter) {
              throw new IllegalStateException("killed");
            }
          }
        };
    try (Archive archive = archive()) {
      assertThat(catchThrowable(() -> run(plan(), judge(), archive, NEVER, killer)))
          .hasMessage("killed");
      assertThat(archive.size()).isEqualTo(killedAfter);
      List<Verdict> before = verdicts(archive);
      List<Proposed> logged = archive.log();
      SlicedFakeJudge second = judge();
      Result result = run(plan().withParallelism(2), second, archive, NEVER);
      assertThat(second.asked()).isEqualTo(archive.size() - killedAfter);
      assertThat(result.interrupted()).isFalse();
      assertThat(verdicts(archive)).startsWith(before.toArray(Verdict[]::new));
      assertThat(archive.log().subList(0, logged.size()))
          .extracting(Proposed::design)
          .isEqualTo(logged.stream().map(Proposed::design).toList());
      assertThat(followed(plan(), archive)).isEqualTo(archive.all());
    }
  }

  private static List<Verdict> verdicts(Archive archive) {
    return archive.all().stream().map(Specimen::verdict).toList();
  }

  @Test
  void whoIsBeingJudgedWhenAskedToStopIsJudgedToTheEndAndNoOneElse()
      throws InterruptedException, ExecutionException {
    try (Archive archive = archive()) {
      var stop = new AtomicBoolean();
      Future<Result> search = start(plan(), archive, stop::get);
      for (int released = 0; released < 9; released++) {
        gate.release(gate.await(SLOTS).getLast());
      }
      gate.await(SLOTS);
      stop.set(true);
      Result stopped = finished(search, new Random(2));
      assertThat(stopped.interrupted()).isTrue();
      assertThat(archive.size()).isEqualTo(9 + SLOTS).isEqualTo(archive.log().size());
      run(plan(), judge(), archive, NEVER);
      assertThat(followed(plan(), archive)).isEqualTo(archive.all());
    }
  }

  @Test
  void whenAJudgeThrowsTheOthersAreJudgedToTheEnd()
      throws InterruptedException, ExecutionException {
    var fails = new AtomicBoolean();
    Judge broken =
        design -> {
          Verdict verdict = gate.judge(design);
          if (fails.getAndSet(false)) {
            throw new IllegalStateException("no guest could be started");
          }
          return verdict;
        };
    try (Archive archive = archive()) {
      Plan plan = plan().withRacing(false);
      Future<Result> search = background.submit(() -> run(plan, broken, archive, NEVER));
      for (int released = 0; released < 9; released++) {
        gate.release(gate.await(SLOTS).getFirst());
      }
      gate.await(SLOTS);
      fails.set(true);
      assertThatThrownBy(() -> finished(search, new Random(3)))
          .hasRootCauseMessage("no guest could be started");
      assertThat(archive.size()).isEqualTo(9 + SLOTS - 1);
      SlicedFakeJudge mended = judge();
      run(plan, mended, archive, NEVER);
      assertThat(mended.asked()).isEqualTo(BUDGET - 9 - SLOTS + 1);
      assertThat(archive.size()).isEqualTo(BUDGET);
    }
  }

  @Test
  void neitherFewDesignsNorFailuresKeepItFromEnding() {
    try (Archive archive = archive()) {
      var faulty = new SlicedFakeJudge("train", design -> true);
      assertThat(run(plan(), faulty, archive, NEVER).winner()).isEmpty();
      assertThat(archive.size()).isEqualTo(BUDGET);
    }
    var only = List.of(new NamedDesign(DesignCard.of("only", "none"), Designs.fixed("red")));
    try (Archive archive = archive()) {
      var stock = new Stock(only, MetaAgent.NONE);
      Result result =
          new Evolution(plan(), judges(judge()), archive, stock, SearchListener.NONE).run(NEVER);
      assertThat(result.evaluations()).isEqualTo(1);
      assertThat(result.interrupted()).isFalse();
      assertThat(result.winner()).isPresent();
    }
  }

  @Test
  void noMoreIsBegunThanCanBePaidFor() throws InterruptedException, ExecutionException {
    Plan plan = Plan.of(5, 3).withStrategy("steady").withParallelism(8);
    try (Archive archive = archive()) {
      Future<Result> search = start(plan, archive, NEVER);
      gate.await(3);
      Result result = finished(search, new Random(1));
      assertThat(result.evaluations()).isEqualTo(3);
      assertThat(gate.most()).isEqualTo(3);
    }
  }

  @Test
  void theLogOfAnotherSearchIsRefused() {
    try (Archive archive = archive();
        Archive other = archive()) {
      run(plan(), judge(), archive, NEVER);
      archive.log().forEach(other::log);
      Plan changed = Plan.of(6, BUDGET).withPopulation(8).withStrategy("steady");
      assertThatThrownBy(() -> run(changed, judge(), other, NEVER))
          .hasMessageContaining("begin a new archive");
    }
  }

  @Test
  void reScoringIsRefusedInWords() {
    try (Archive archive = archive()) {
      assertThatThrownBy(() -> run(plan().withRescored(2), judge(), archive, NEVER))
          .hasMessageContaining("re-scoring")
          .hasMessageContaining("steady");
      assertThat(archive.notes()).isEmpty();
    }
  }
}
