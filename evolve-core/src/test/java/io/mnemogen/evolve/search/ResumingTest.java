package io.mnemogen.evolve.search;

import static io.mnemogen.evolve.search.Searches.NEVER;
import static io.mnemogen.evolve.search.Searches.archive;
import static io.mnemogen.evolve.search.Searches.archived;
import static io.mnemogen.evolve.search.Searches.ids;
import static io.mnemogen.evolve.search.Searches.judges;
import static io.mnemogen.evolve.search.Searches.plan;
import static io.mnemogen.evolve.search.Searches.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Result;
import io.mnemogen.evolve.SearchListener;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.meta.Brief;
import io.mnemogen.evolve.meta.Draft;
import io.mnemogen.evolve.meta.MetaAgent;
import io.mnemogen.evolve.testing.Designs;
import io.mnemogen.evolve.testing.FakeJudge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A search continued from its archive, and archives it cannot be continued from.
class ResumingTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 5, 17, 39, 40})
  void aResumedSearchEndsInTheArchiveOfAnUninterruptedOne(int stopAfter) {
    Plan plan = plan(40);
    try (Archive archive = archive()) {
      var first = new FakeJudge("train");
      Result interrupted =
          run(
              plan,
              new Judges(first, new FakeJudge("validation")),
              archive,
              () -> first.asked() >= stopAfter);
      assertThat(interrupted.interrupted()).isTrue();
      assertThat(archive.size()).isEqualTo(stopAfter);
      var second = new FakeJudge("train");
      Result result = run(plan, new Judges(second, new FakeJudge("validation")), archive, NEVER);
      assertThat(second.asked()).isEqualTo(40 - stopAfter);
      assertThat(result.interrupted()).isFalse();
      assertThat(archive.all()).isEqualTo(archived(plan));
    }
  }

  @Test
  void aFinishedSearchRunAgainJudgesNothingAndSaysTheSame() {
    try (Archive archive = archive()) {
      Result first = run(plan(30), judges(), archive, NEVER);
      var train = new FakeJudge("train");
      var validation = new FakeJudge("validation");
      Result second = run(plan(30), new Judges(train, validation), archive, NEVER);
      assertThat(train.asked() + validation.asked()).isZero();
      assertThat(second.winner()).isEqualTo(first.winner());
      assertThat(second.front()).extracting(Specimen::id).isEqualTo(ids(first.front()));
    }
  }

  @Test
  void anotherPlanOnTheSameArchiveIsRefusedNamingTheDifferences() {
    try (Archive archive = archive()) {
      run(plan(10), judges(), archive, NEVER);
      assertThatThrownBy(() ->
              run(
                  Plan.of(8, 10).withContext("suite", "x").withOperator("tune", 0),
                  judges(),
                  archive,
                  NEVER))
          .hasMessageContaining("seed is 8, was 7")
          .hasMessageContaining("operators is {tune=0.0}, was {}")
          .hasMessageContaining("population is 24, was 8")
          .hasMessageContaining("context.suite is x");
    }
  }

  @Test
  void anArchiveFromBeforeThereWasSimplifyingTakesItUp() {
    Plan plan = plan(10).withSimplifications(4);
    try (Archive archive = archive();
        Archive older = archive()) {
      run(plan, judges(), archive, NEVER);
      archive
          .notes()
          .forEach((name, value) -> {
            if (!name.equals("plan.simplifications")) {
              older.note(name, value);
            }
          });
      archive.all().stream()
          .filter(specimen -> !specimen.origin().operator().equals(Origin.SIMPLIFY))
          .forEach(older::put);
      run(plan, judges(), older, NEVER);
      assertThat(older.all()).isEqualTo(archive.all());
      assertThat(older.notes()).containsEntry("plan.simplifications", "4");
    }
  }

  @Test
  void anArchiveThatDoesNotFollowFromItsPlanIsRefused() {
    MetaAgent changed =
        new MetaAgent() {
          @Override
          public String name() {
            return MetaAgent.NONE.name();
          }

          @Override
          public Optional<Draft> propose(Brief brief) {
            String source = "// written " + brief.seed();
            return Optional.of(
                new Draft(List.of(SlotProgram.groovy(Slot.STORE, source)), "derive", ""));
          }
        };
    try (Archive archive = archive()) {
      run(plan(40), judges(), archive, NEVER);
      List<Specimen> before = archive.all();
      var train = new FakeJudge("train");
      var evolution =
          new Evolution(
              plan(40),
              new Judges(train, new FakeJudge("validation")),
              archive,
              new Stock(Designs.seeds(), changed),
              SearchListener.NONE);
      assertThatThrownBy(() -> evolution.run(NEVER)).hasMessageContaining("begin a new archive");
      assertThat(train.asked()).isZero();
      assertThat(archive.all()).isEqualTo(before);
    }
  }
}
