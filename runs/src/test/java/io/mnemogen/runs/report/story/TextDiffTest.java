package io.mnemogen.runs.report.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.runs.report.story.DiffLine.Kind;
import io.mnemogen.runs.report.story.DiffLine.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDiffTest {
  @Test
  void changedWordsAreMarkedWithinTheirLine() {
    List<DiffLine> lines =
        TextDiff.of("int k = tune('k', 8, 1, 64)\n", "int k = tune('k', 9, 1, 64)\n");
    assertThat(lines).extracting(DiffLine::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
    assertThat(lines.getLast().spans()).contains(new Span("9", true));
  }

  @Test
  void linesFarFromChangesAreCounted() {
    String before =
        IntStream.range(0, 30).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
    List<DiffLine> lines = TextDiff.of(before, before + "\nend");
    assertThat(lines).hasSize(5);
    assertThat(text(lines.getFirst())).isEqualTo("27 lines as before");
  }

  @Test
  void equalTextsHaveNothingToShow() {
    assertThat(TextDiff.of("a\nb", "a\nb"))
        .extracting(DiffLine::kind)
        .containsExactly(Kind.SKIPPED);
  }

  /// The lines that are not removed are the new text, those not added the old one.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void bothTextsCanBeReadOffTheComparison(long seed) {
    var random = new Random(seed);
    List<String> before = text(random);
    List<String> after = new ArrayList<>(before);
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(after.size());
      switch (random.nextInt(3)) {
        case 0 -> after.remove(at);
        case 1 -> after.add(at, "new \uE000 <b> " + random.nextInt(9));
        default -> after.set(at, after.get(at) + " more");
      }
    }
    List<DiffLine> lines = TextDiff.whole(String.join("\n", before), String.join("\n", after));
    assertThat(lines(lines, Kind.ADDED))
        .isEqualTo(after.stream().map(l -> l.replace("\uE000", "")).toList());
    assertThat(lines(lines, Kind.REMOVED)).isEqualTo(before);
  }

  private static List<String> text(Random random) {
    return IntStream.range(0, 6)
        .mapToObj(i -> "word" + random.nextInt(4) + " && " + random.nextInt(4))
        .toList();
  }

  private static List<String> lines(List<DiffLine> lines, Kind kind) {
    return lines.stream()
        .filter(l -> l.kind() == kind || l.kind() == Kind.SAME)
        .map(TextDiffTest::text)
        .toList();
  }

  private static String text(DiffLine line) {
    return line.spans().stream().map(Span::text).collect(Collectors.joining());
  }
}
