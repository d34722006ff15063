package io.mnemogen.evolve.search;

import io.mnemogen.evolve.Plan;
import io.mnemogen.evolve.Result;
import io.mnemogen.evolve.SearchListener;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.archive.Archive;
import io.mnemogen.evolve.archive.SqlArchive;
import io.mnemogen.evolve.meta.MetaAgent;
import io.mnemogen.evolve.testing.Designs;
import io.mnemogen.evolve.testing.FakeJudge;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// Small searches over designs of words, for tests.
final class Searches {
  static final AtomicInteger DATABASES = new AtomicInteger();
  static final Stock STOCK = new Stock(Designs.seeds(), MetaAgent.NONE);
  static final BooleanSupplier NEVER = () -> false;

  static Archive archive() {
    return SqlArchive.open("jdbc:h2:mem:evolution" + DATABASES.incrementAndGet());
  }

  static Judges judges() {
    return new Judges(new FakeJudge("train"), new FakeJudge("validation"));
  }

  static Plan plan(int evaluations) {
    return Plan.of(7, evaluations).withPopulation(8);
  }

  static Result run(Plan plan, Judges judges, Archive archive, BooleanSupplier stop) {
    return new Evolution(plan, judges, archive, STOCK, SearchListener.NONE).run(stop);
  }

  static List<Specimen> archived(Plan plan) {
    try (Archive archive = archive()) {
      run(plan, judges(), archive, NEVER);
      return archive.all();
    }
  }

  static List<String> ids(List<Specimen> specimens) {
    return specimens.stream().map(Specimen::id).toList();
  }

  private Searches() {}
}
