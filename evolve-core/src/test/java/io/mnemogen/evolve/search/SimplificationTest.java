package io.mnemogen.evolve.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.DesignCard;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Judge;
import io.mnemogen.evolve.Objectives;
import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Progress;
import io.mnemogen.evolve.Result;
import io.mnemogen.evolve.SearchListener;
import io.mnemogen.evolve.Simplified;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.meta.GrammarMetaAgent;
import io.mnemogen.evolve.select.Parsimony;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Searches that take out of their winner what it does without.
class SimplificationTest {
  private static final int BUDGET = 20;
  private static final int MOST = 12;
  private static final List<String> NEEDED = List.of("words[i]", "speaker[i]", "sentences[i]");

  private static final MemoryDesign SEED =
      MemoryDesign.of(
          SlotProgram.groovy(Slot.ENCODE, "// encode"),
          SlotProgram.groovy(Slot.STORE, "// store"),
          SlotProgram.groovy(
              Slot.RETRIEVE,
              """
              List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
                int k = tune('k', 8, 1, 64)
                double unread = tune('unread', 0.5, 0.0, 1.0)
                return nearest(k)
              }

              // Nearest.
              List<Recalled> nearest(int k) {
                return []
              }

              // Nobody calls this.
              int twice(int k) {
                return 2 * k
              }
              """),
          SlotProgram.groovy(Slot.MANAGE, "// manage\nint a = 1\nint b = 2"));

  /// Quality is which of three terms are in the program that retrieves; nothing else matters.
  private static Judge judge(String suite, AtomicInteger asked) {
    return design -> {
      asked.incrementAndGet();
      String source = design.program(Slot.RETRIEVE).source();
      double quality = 0.2 + 0.2 * NEEDED.stream().filter(source::contains).count();
      return new Verdict.Scored(
          suite,
          new Objectives(quality, 100, 10, 0),
          new LinkedHashMap<>(),
          List.of(new Verdict.EpisodeQuality("c", "e", quality, 100)),
          List.of());
    };
  }

  private static Plan plan() {
    return Plan.of(2, BUDGET).withPopulation(8).withSimplifications(MOST);
  }

  private static Result run(Plan plan, Archive archive, AtomicInteger asked, BooleanSupplier stop) {
    return evolution(plan, archive, asked, SearchListener.NONE).run(stop);
  }

  private static Evolution evolution(
      Plan plan, Archive archive, AtomicInteger asked, SearchListener listener) {
    var seeds = List.of(new NamedDesign(DesignCard.of("seed", "a test design"), SEED));
    return new Evolution(
        plan,
        new Judges(judge("train", asked), judge("validation", asked)),
        archive,
        new Stock(seeds, new GrammarMetaAgent()),
        listener);
  }

  private static Result run(Plan plan, Archive archive) {
    return run(plan, archive, new AtomicInteger(), () -> false);
  }

  @Test
  void aListenerHearsHowManyAreStillToBeJudged() {
    var heard = new ArrayList<String>();
    var listener =
        new SearchListener() {
          @Override
          public void judged(Specimen specimen, Progress progress) {
            heard.add("judged");
          }

          @Override
          public void validating(int designs) {
            heard.add("validating " + designs);
          }

          @Override
          public void simplifying(int designs) {
            heard.add("simplifying " + designs);
          }
        };
    try (Archive archive = Searches.archive()) {
      Plan plan = plan().withElites(3);
      Result result = evolution(plan, archive, new AtomicInteger(), listener).run(Searches.NEVER);
      int budgeted = result.evaluations();
      assertThat(heard).hasSize(archive.size() + 2);
      assertThat(heard.subList(0, budgeted)).containsOnly("judged");
      assertThat(heard.subList(budgeted, budgeted + 2))
          .containsExactly("validating 3", "simplifying " + MOST);
      assertThat(heard.subList(budgeted + 2, heard.size())).isNotEmpty().containsOnly("judged");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3})
  void whatTheWinnerDoesWithoutIsGone(long seed) {
    Plan plan = Plan.of(seed, BUDGET).withPopulation(8).withSimplifications(200);
    try (Archive archive = Searches.archive()) {
      Result result = run(plan, archive);
      Simplified simplified = result.simplified().orElseThrow();
      assertThat(result.winner()).contains(simplified.to());
      assertThat(simplified.to().quality()).isEqualTo(simplified.from().quality());
      assertThat(simplified.to().validation()).isPresent();
      assertThat(Parsimony.lines(simplified.to().design()))
          .isLessThan(Parsimony.lines(simplified.from().design()));
      String source = simplified.to().design().program(Slot.RETRIEVE).source();
      assertThat(source).doesNotContain("twice", "unread", "spread(", "echo(");
      assertThat(archive.lineage(simplified.to().id()))
          .contains(simplified.from())
          .last()
          .satisfies(s -> assertThat(s.origin().operator()).isEqualTo(Origin.SIMPLIFY));
    }
  }

  @Test
  void itIsNotPartOfTheBudgetAndBounded() {
    try (Archive with = Searches.archive();
        Archive without = Searches.archive()) {
      Result simplified = run(plan(), with);
      Result plain = run(plan().withSimplifications(0), without);
      assertThat(simplified.evaluations()).isEqualTo(plain.evaluations()).isEqualTo(BUDGET);
      assertThat(simplified.spent()).isEqualTo(plain.spent());
      assertThat(simplified.front()).isEqualTo(plain.front());
      assertThat(with.size() - without.size())
          .isEqualTo(simplified.simplified().orElseThrow().judged())
          .isBetween(1, MOST);
      assertThat(plain.simplified().orElseThrow().judged()).isZero();
      assertThat(plain.winner().map(Specimen::id))
          .contains(simplified.simplified().orElseThrow().from().id());
    }
  }

  @Test
  void neitherParallelismNorInterruptionsChangeWhatIsLeft() {
    try (Archive undisturbed = Searches.archive();
        Archive parallel = Searches.archive();
        Archive resumed = Searches.archive()) {
      Result result = run(plan(), undisturbed);
      run(plan().withParallelism(8), parallel);
      assertThat(parallel.all()).isEqualTo(undisturbed.all());
      run(plan(), resumed, new AtomicInteger(), () -> resumed.size() >= BUDGET);
      var kept = new ArrayList<Boolean>();
      Result last = result;
      for (int sitting = 0; sitting < 20; sitting++) {
        var asked = new AtomicInteger();
        last = run(plan(), resumed, asked, () -> asked.get() >= 7);
        kept.add(last.interrupted());
        if (!last.interrupted()) {
          break;
        }
      }
      assertThat(kept.size()).isGreaterThan(2);
      assertThat(resumed.all()).isEqualTo(undisturbed.all());
      assertThat(last.winner()).isEqualTo(result.winner());
    }
  }

  @Test
  void whatItArchivedCanBeAudited() {
    try (Archive archive = Searches.archive()) {
      run(plan(), archive);
      for (Stage stage : List.of(Stage.TRAIN, Stage.VALIDATION)) {
        Judge same = judge(stage == Stage.TRAIN ? "train" : "validation", new AtomicInteger());
        assertThat(new Audit(stage, same, 1).run(archive, 1000, 1, () -> false).differences())
            .isEmpty();
      }
    }
  }
}
