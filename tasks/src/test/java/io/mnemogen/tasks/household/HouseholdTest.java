package io.mnemogen.tasks.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.Scorecard;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.TaskSuite;
import io.mnemogen.tasks.Trial;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.household.house.Furniture;
import io.mnemogen.tasks.household.house.House;
import io.mnemogen.tasks.household.house.Layout;
import io.mnemogen.tasks.household.house.Nouns;
import io.mnemogen.tasks.household.house.Place;
import io.mnemogen.tasks.household.house.Ware;
import io.mnemogen.tasks.world.Reading;
import io.mnemogen.tasks.world.Shuffle;
import io.mnemogen.tasks.world.World;
import io.mnemogen.tasks.world.WorldEpisode;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdTest {
  private static TaskSuite deal(Split split, long seed) {
    return new Household(TaskOptions.DEFAULT).deal(split, seed);
  }

  /// A changed figure here means that scores are no longer comparable: raise the version.
  @Test
  void theContentOfASuiteIsPartOfTheVersion() {
    assertThat(deal(Split.TRAIN, 7).hash())
        .isEqualTo("0e3f882bbc9cb61de77320c0e5c62e9eb83a3dc04dcbe96236f3faca40120999");
  }

  @Test
  void splitsHaveTheirOwnSizes() {
    assertThat(deal(Split.TRAIN, 1).episodes()).isEqualTo(3 * 40);
    assertThat(deal(Split.VALIDATION, 1).episodes()).isEqualTo(5 * 60);
    assertThat(deal(Split.TEST, 1).episodes()).isEqualTo(8 * 100);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theCollectionIsTwelveDemonstrationsThatSucceedAndExplorationsThatHardlyDo(long seed) {
    List<Experience> collection = deal(Split.TRAIN, seed).courses().getFirst().collection();

    assertThat(collection).hasSize(36);
    List<Experience> shown =
        collection.stream().filter(e -> e.id().startsWith("demonstration")).toList();
    assertThat(shown)
        .hasSize(12)
        .allSatisfy(experience -> {
          assertThat(experience.outcome().success()).isTrue();
          assertThat(experience.turns()).hasSizeLessThanOrEqualTo(1 + 2 * 30);
          assertThat(experience.turns().getLast().reward()).isEqualTo(1);
        });
    assertThat(collection.stream().filter(e -> e.outcome().success())).hasSizeLessThan(12 + 5);
    assertThat(collection).extracting(Experience::time).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void anExperienceBeginsWithTheOpeningAndAlternates() {
    Experience experience = deal(Split.TRAIN, 1).courses().getFirst().collection().getFirst();

    assertThat(experience.turns().getFirst().text())
        .startsWith("You are in the middle of a house.");
    for (int i = 0; i < experience.turns().size(); i++) {
      Turn turn = experience.turns().get(i);
      assertThat(turn.role()).isEqualTo(i % 2 == 0 ? Turn.ENVIRONMENT : Turn.AGENT);
      assertThat(turn.time()).isEqualTo(experience.time() + i);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void expertsAlwaysSucceedWithAdmissibleCommands(long seed) {
    House house = House.draw(seed, Nouns.ENGLISH);
    var random = new SplittableRandom(seed);
    var errands = new Errands(house, seed % 2 == 0, seed);
    for (int day = 1; day <= 60; day++) {
      HouseQuest quest = errands.draw(Errand.values()[day % 6], day, random);
      int[] order = Shuffle.numbers(house.places().size(), random);
      for (var plan : List.of(Expert.clairvoyant(quest), Expert.search(quest, order))) {
        World world = quest.start();
        for (Command command : plan) {
          assertThat(world.solved()).isFalse();
          assertThat(world.admissible()).contains(command);
          world.step(command);
        }
        assertThat(world.solved()).as("%s by %s", quest.goal(), plan).isTrue();
      }
    }
  }

  @Test
  void aHouseHasEighteenPlacesAndEveryKindOfFurniture() {
    House house = House.draw(5, Nouns.ENGLISH);

    assertThat(house.places()).hasSize(18);
    assertThat(house.places().stream().map(Place::furniture).distinct())
        .hasSameSizeAs(house.nouns().furniture());
  }

  @Test
  void pseudoWordsReplaceEveryNoun() {
    var english =
        Stream.of(
                Nouns.ENGLISH.furniture().stream().map(Furniture::noun),
                Nouns.ENGLISH.wares().stream().map(Ware::noun),
                Stream.of(Nouns.ENGLISH.lamp()))
            .flatMap(nouns -> nouns)
            .toList();
    TaskSuite suite =
        new Household(TaskOptions.DEFAULT.with("scramble", "test")).deal(Split.TEST, 3);

    for (Experience experience : suite.courses().getFirst().collection()) {
      assertThat(Reading.words(experience.goal() + experience.transcript()))
          .doesNotContainAnyElementsOf(english);
    }
  }

  @Test
  void theTestSplitAloneMayBeScrambled() {
    var scrambled = new Household(TaskOptions.DEFAULT.with("scramble", "test"));

    assertThat(scrambled.deal(Split.TRAIN, 3).hash()).isEqualTo(deal(Split.TRAIN, 3).hash());
    assertThat(scrambled.deal(Split.TEST, 3).hash()).isNotEqualTo(deal(Split.TEST, 3).hash());
  }

  @Test
  void inOnlineModeWhoLearnsFromExperienceGoesOnLearning() {
    TaskOptions options =
        TaskOptions.DEFAULT
            .with("families", "4")
            .with("demonstrations", "0")
            .with("explorations", "0")
            .with("episodes", "60");
    Scorecard frozen = run(options, "location-prior");
    Scorecard learning = run(options.withMode(Mode.ONLINE), "location-prior");

    assertThat(learning.quality()).isGreaterThan(frozen.quality() + 0.02);
  }

  @Test
  void aPlayOnlyDependsOnWhatWasServed() {
    TaskSuite suite = deal(Split.TRAIN, 9);
    var episode = (WorldEpisode) suite.courses().getFirst().deployment().getFirst();
    var begin = References.all().get("none").get().recall(episode.query());

    assertThat(episode.play(begin, query -> begin)).isEqualTo(episode.play(begin, query -> begin));
  }

  @Test
  void everyWrongChoiceIsReported() {
    assertThatThrownBy(() ->
            new Household(
                TaskOptions.DEFAULT.with("families", "0").with("scramble", "yes").with("x", "1")))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContainingAll("'families'", "'scramble'", "'x'", "demonstrations");
    assertThatThrownBy(() -> new Household(TaskOptions.DEFAULT.withData(Path.of("house.json"))))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("--data");
  }

  @Test
  void aShiftIsCountedApartAndHurtsWhoLearnsNoMore() {
    TaskOptions options = TaskOptions.DEFAULT.with("families", "6").with("variant", "shift");
    var metrics = run(options, "nearest-vote-rules").metrics();

    assertThat(metrics).containsKeys("success", "success-after-shift");
    assertThat(metrics.get("success-after-shift")).isLessThan(metrics.get("success"));
  }

  @Test
  void inAPersistentHouseThingsMostlyStay() {
    var dealt =
        new Household(TaskOptions.DEFAULT.with("variant", "persistent")).deal(Split.TRAIN, 2);
    List<HouseQuest> quests =
        dealt.courses().getFirst().deployment().stream()
            .map(episode -> (HouseQuest) ((WorldEpisode) episode).quest())
            .toList();
    int things = 0;
    int moved = 0;
    for (int i = 1; i < quests.size(); i++) {
      int[] before = quests.get(i - 1).layout().places();
      int[] after = quests.get(i).layout().places();
      for (int t = 0; t < after.length; t++) {
        things += after[t] == Layout.ABSENT ? 0 : 1;
        moved += after[t] == before[t] ? 0 : 1;
      }
    }

    assertThat(moved / (double) things).isBetween(0.01, 0.06);
  }

  private static Scorecard run(TaskOptions options, String memory) {
    return new Trial(new Household(options).deal(Split.TRAIN, 4), BudgetUnit.TOKENS.counter())
        .run(References.all().get(memory));
  }
}
