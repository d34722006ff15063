package io.mnemogen.evolve.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.SearchListener;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Stage;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.archive.SqlArchive;
import io.mnemogen.evolve.meta.MetaAgent;
import io.mnemogen.evolve.testing.Designs;
import io.mnemogen.evolve.testing.FakeJudge;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditTest {
  @Test
  void whatAnOlderArchiveDoesNotKnowIsNoDifferenceAndWhatItKnowsIs() {
    MemoryDesign design = Designs.of("red");
    var unsigned = (Verdict.Scored) new FakeJudge("train").judge(design);
    assertThat(differences(unsigned, unsigned.signed("a"))).isEmpty();
    assertThat(differences(unsigned.signed("a"), unsigned.signed("a"))).isEmpty();
    assertThat(differences(unsigned.signed("b"), unsigned.signed("a"))).hasSize(1);
    Verdict other = new FakeJudge("other").judge(design);
    assertThat(differences(other, unsigned.signed("a"))).hasSize(1);
  }

  private static List<Audit.Difference> differences(Verdict archived, Verdict now) {
    try (var archive = SqlArchive.open("jdbc:h2:mem:older")) {
      archive.put(
          new Specimen(Designs.of("red"), null, Origin.seed(), 0, 1, archived, Optional.empty()));
      return new Audit(Stage.TRAIN, design -> now, 1).run(archive, 1, 1, () -> false).differences();
    }
  }

  @Test
  void findsNothingWithTheSameJudgeAndEveryChangedVerdictWithAnother() {
    var judges = new Judges(new FakeJudge("train"), new FakeJudge("validation"));
    try (var archive = SqlArchive.open("jdbc:h2:mem:audit")) {
      new Evolution(
              Plan.of(1, 20),
              judges,
              archive,
              new Stock(Designs.seeds(), MetaAgent.NONE),
              SearchListener.NONE)
          .run(() -> false);
      var same =
          new Audit(Stage.TRAIN, new FakeJudge("train"), 2).run(archive, 100, 5, () -> false);
      assertThat(same.checked()).isEqualTo(20);
      assertThat(same.differences()).isEmpty();
      String changed = archive.all().get(7).id();
      var other = new FakeJudge("train", design -> design.id().equals(changed));
      var found = new Audit(Stage.TRAIN, other, 2).run(archive, 20, 5, () -> false);
      assertThat(found.differences())
          .singleElement()
          .satisfies(d -> assertThat(d.specimen().number()).isEqualTo(8));
      assertThat(new Audit(Stage.TRAIN, other, 1).run(archive, 3, 5, () -> false).checked())
          .isEqualTo(3);
      var elites =
          new Audit(Stage.VALIDATION, new FakeJudge("validation"), 1)
              .run(archive, 100, 5, () -> false);
      assertThat(elites.archived()).isEqualTo(10).isEqualTo(elites.checked());
      assertThat(elites.differences()).isEmpty();
    }
  }
}
