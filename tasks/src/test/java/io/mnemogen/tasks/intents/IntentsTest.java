package io.mnemogen.tasks.intents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.memory.Recalled;
import io.mnemogen.tasks.Mode;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.TaskSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntentsTest {
  @TempDir private Path folder;

  @Test
  void splitsOfAnySeedsShareNoText() throws IOException {
    var family = new Intents(TaskOptions.DEFAULT.withData(data()));
    assertThat(texts(family.deal(Split.TRAIN, 1)))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(texts(family.deal(Split.VALIDATION, 2)))
        .doesNotContainAnyElementsOf(texts(family.deal(Split.TEST, 3)));
  }

  @Test
  void aLimitedMemoryHasToForget() throws IOException {
    var options = TaskOptions.DEFAULT.withData(data());
    assertThat(new Intents(options).forgetting()).isTrue();
    assertThat(new Intents(options.with("capacity", "0")).forgetting()).isFalse();
  }

  @Test
  void equalSeedsGiveEqualSuites() throws IOException {
    Path data = data();
    var one = new Intents(TaskOptions.DEFAULT.withData(data)).deal(Split.TRAIN, 5);
    var two = new Intents(TaskOptions.DEFAULT.withData(data)).deal(Split.TRAIN, 5);
    assertThat(one.hash()).isEqualTo(two.hash());
    assertThat(one.courses()).isEqualTo(two.courses());
    assertThat(one.mode()).isEqualTo(Mode.ONLINE);
    assertThat(new Intents(TaskOptions.DEFAULT.withData(data)).deal(Split.TRAIN, 6).hash())
        .isNotEqualTo(one.hash());
  }

  @Test
  void streamsDoWhatTheySay() throws IOException {
    TaskSuite suite = new Intents(TaskOptions.DEFAULT.withData(data())).deal(Split.TRAIN, 5);
    for (var course : suite.courses()) {
      List<Arrival> arrivals =
          course.deployment().stream().map(e -> ((IntentEpisode) e).arrival()).toList();
      long wrong = arrivals.stream().filter(a -> !a.truth().equals(a.revealed())).count();
      long moved = arrivals.stream().filter(a -> !a.text().contains(a.truth() + " ")).count();
      double n = arrivals.size();
      switch (course.id()) {
        case "noise" -> assertThat(wrong / n).isBetween(0.1, 0.3);
        case "drift" -> assertThat(moved / n).isBetween(0.1, 0.3);
        case "blocks" ->
            assertThat(
                    IntStream.range(1, arrivals.size())
                        .filter(i -> !arrivals.get(i).truth().equals(arrivals.get(i - 1).truth()))
                        .count())
                .isLessThan(arrivals.size() / 2);
        default -> assertThat(wrong + moved).isZero();
      }
    }
  }

  @Test
  void theFirstLabelsReadWeighMost() {
    assertThat(vote("label: a", "label: b", "label: b")).isEqualTo("b");
    assertThat(vote("label: a", "label: b")).isEqualTo("a");
    assertThat(vote("some text\nlabel: two words\n", "label: b")).isEqualTo("two words");
    assertThat(vote("no label here", "")).isEmpty();
  }

  @Test
  void problemsOfTheFileAreToldWithTheirRecords() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.csv"), "text,label\na,b\n,c\nx\n");
    assertThatThrownBy(() -> new Intents(TaskOptions.DEFAULT.withData(file)))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining(file + ": record 2 has no text or no label")
        .hasMessageContaining("record 3 has 1 columns");
  }

  @Test
  void otherColumnsAreAProblem() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.csv"), "utterance,intent\na,b\n");
    assertThatThrownBy(() -> new Intents(TaskOptions.DEFAULT.withData(file)))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("its columns are [utterance, intent]");
  }

  @Test
  void tooLittleDataIsAProblem() throws IOException {
    Path file = Files.writeString(folder.resolve("few.csv"), "text,label\na,b\nc,d\n");
    assertThatThrownBy(() -> new Intents(TaskOptions.DEFAULT.withData(file)).deal(Split.TRAIN, 0))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("needs at least 50 texts");
  }

  private Path data() throws IOException {
    String rows =
        IntStream.range(0, 1200)
            .mapToObj(i -> "label%d says number %d,label%d\n".formatted(i % 10, i, i % 10))
            .collect(Collectors.joining());
    return Files.writeString(folder.resolve("data.csv"), "text,category\n" + rows);
  }

  private static Set<String> texts(TaskSuite suite) {
    var texts = new HashSet<String>();
    suite.courses().forEach(c -> c.deployment().forEach(e -> texts.add(e.query().text())));
    return texts;
  }

  private static String vote(String... passages) {
    return LabelVote.of(List.of(passages).stream().map(text -> Recalled.of(text, 0, "u")).toList());
  }
}
