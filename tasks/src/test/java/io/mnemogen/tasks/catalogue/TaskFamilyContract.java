package io.mnemogen.tasks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.EpisodeScore;
import io.mnemogen.tasks.Scorecard;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.Trial;
import io.mnemogen.tasks.fake.FakeMemory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every family of the catalogue owes to those who trust its numbers.
class TaskFamilyContract {
  private static final String ALL = "io.mnemogen.tasks.catalogue.Opened#names";
  private static final String GENERATED = "io.mnemogen.tasks.catalogue.Opened#generated";

  @ParameterizedTest
  @MethodSource(ALL)
  void itIntroducesItself(String name) {
    TaskFamily family = Opened.open(name);

    assertThat(family.name()).isEqualTo(Opened.called(name));
    assertThat(family.version()).isPositive();
    assertThat(family.idea()).isNotBlank().doesNotContain("\n");
    assertThat(family.description()).isNotBlank().doesNotContain("%s", "%d");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void equalArgumentsDealEqualSuites(String name) {
    TaskSuite suite = Opened.open(name).deal(Split.TRAIN, 3);
    TaskSuite again = Opened.open(name).deal(Split.TRAIN, 3);

    assertThat(suite.hash()).isEqualTo(again.hash()).hasSize(64);
    assertThat(queries(suite)).isEqualTo(queries(again));
    assertThat(suite.episodes()).isPositive();
    assertThat(suite.courses()).extracting(Course::id).doesNotHaveDuplicates();
    for (Course course : suite.courses()) {
      assertThat(course.deployment()).extracting(Episode::id).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource(GENERATED)
  void otherSeedsAndSplitsDealOtherSuites(String name) {
    TaskFamily family = Opened.open(name);

    assertThat(
            List.of(
                family.deal(Split.TRAIN, 3).hash(),
                family.deal(Split.TRAIN, 4).hash(),
                family.deal(Split.VALIDATION, 3).hash(),
                family.deal(Split.TEST, 3).hash()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource(GENERATED)
  void splitsHaveNoExperienceInCommon(String name) {
    TaskFamily family = Opened.open(name);
    Set<String> train = lived(family.deal(Split.TRAIN, 3));

    assertThat(lived(family.deal(Split.VALIDATION, 3))).doesNotContainAnyElementsOf(train);
    assertThat(lived(family.deal(Split.TEST, 3))).doesNotContainAnyElementsOf(train);
  }

  @ParameterizedTest
  @MethodSource(GENERATED)
  void theBudgetIsTheOneChosen(String name) {
    TaskSuite suite =
        TaskFamilies.open(name, TaskOptions.DEFAULT.withBudget(33, BudgetUnit.WORDS))
            .deal(Split.TRAIN, 3);
    Scorecard card = new Trial(suite, BudgetUnit.WORDS.counter()).run(FakeMemory::wholeStore);

    assertThat(queries(suite)).allSatisfy(query -> assertThat(query).contains("budget=33"));
    assertThat(card.episodes()).extracting(EpisodeScore::contextTokens).allMatch(t -> t <= 33);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void playingTwiceGivesEqualPlays(String name) {
    for (Course course : Opened.open(name).deal(Split.TRAIN, 3).courses()) {
      Episode episode = course.deployment().getFirst();
      Recollection echo = FakeMemory.echo().recall(episode.query());

      assertThat(episode.play(echo, query -> echo)).isEqualTo(episode.play(echo, query -> echo));
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void cheatingGainsNothing(String name) {
    double honest = quality(name, FakeMemory::none);

    assertThat(quality(name, FakeMemory::echo)).isLessThanOrEqualTo(honest + 0.03);
    assertThat(quality(name, FakeMemory::keywords)).isLessThanOrEqualTo(honest + 0.03);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void claimedIdsAndScoresAreNoEvidence(String name) {
    double honest = quality(name, FakeMemory::everything);

    assertThat(quality(name, TaskFamilyContract::boasting)).isCloseTo(honest, within(1e-12));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void ignoringTheBudgetGainsNothing(String name) {
    TaskSuite suite = Opened.open(name).deal(Split.TRAIN, 3);
    var counter = BudgetUnit.TOKENS.counter();
    int budget = suite.courses().getFirst().deployment().getFirst().query().budget();
    Scorecard whole = new Trial(suite, counter).run(FakeMemory::wholeStore);
    Scorecard cut =
        new Trial(suite, counter)
            .run(() ->
                new FakeMemory((query, lived) ->
                    lived.isEmpty()
                        ? List.of()
                        : List.of(
                            Recalled.of(counter.cut(beginning(lived, budget), budget), 1, "u1"))));

    assertThat(whole.quality()).isCloseTo(cut.quality(), within(1e-12));
    assertThat(whole.contextTokens()).isLessThanOrEqualTo(budget + 1e-9);
  }

  private static String beginning(List<Experience> lived, int budget) {
    var text = new StringBuilder();
    for (int i = 0; i < lived.size() && text.length() < 40 * budget; i++) {
      text.append(lived.get(i).transcript());
    }
    return text.toString();
  }

  private static FakeMemory boasting() {
    return new FakeMemory((query, lived) -> {
      FakeMemory memory = FakeMemory.everything();
      memory.rememberAll(lived);
      return memory.recall(query).passages().stream()
          .map(p -> new Recalled(p.text(), 1e9, List.of("nobody", "e1.1", "D1:1")))
          .toList();
    });
  }

  private static double quality(String name, Supplier<? extends Memory> memory) {
    TaskSuite suite = Opened.open(name).deal(Split.TRAIN, 3);
    return new Trial(suite, BudgetUnit.TOKENS.counter()).run(memory).quality();
  }

  private static List<String> queries(TaskSuite suite) {
    return suite.courses().stream()
        .flatMap(course -> course.deployment().stream())
        .map(episode -> episode.query().toString())
        .toList();
  }

  private static List<String> texts(TaskSuite suite) {
    return suite.courses().stream()
        .flatMap(course -> course.deployment().stream())
        .map(episode -> episode.query().text())
        .toList();
  }

  private static Set<String> lived(TaskSuite suite) {
    var lived = new LinkedHashSet<String>();
    suite.courses().forEach(c -> c.collection().forEach(e -> lived.add(e.transcript())));
    return lived.isEmpty() ? new LinkedHashSet<>(texts(suite)) : lived;
  }
}
