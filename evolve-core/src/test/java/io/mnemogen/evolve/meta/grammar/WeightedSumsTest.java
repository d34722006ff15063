package io.mnemogen.evolve.meta.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Slot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WeightedSumsTest {
  private static final Pattern SUM = Pattern.compile("scores\\[i\\] = (.*?)~");
  private static final String WEIGHT = "^\\$\\w+\\([^)]*\\) \\* ";

  /// A hundred parents, each varied in every way, and their variants again.
  private static List<Derivation> generations(SlotGrammar grammar) {
    var all = new ArrayList<Derivation>();
    var random = new SplittableRandom(3);
    for (int i = 0; i < 100; i++) {
      Derivation line = grammar.derive(random);
      all.add(line);
      for (int generation = 0; generation < 8; generation++) {
        Derivation mate = all.get(random.nextInt(all.size()));
        line =
            switch (random.nextInt(4)) {
              case 0 -> grammar.cross(line, mate, random).orElse(line);
              case 1 -> grammar.mutate(line, random);
              case 2 -> grammar.shrink(line, random).orElse(line);
              default -> grammar.extend(line, random).orElse(line);
            };
        all.add(line);
      }
    }
    return all;
  }

  private static List<String> terms(Derivation derivation) {
    return SUM.matcher(derivation.sentence())
        .results()
        .map((MatchResult found) -> found.group(1))
        .flatMap(sum -> List.of(sum.split(" \\+ ")).stream())
        .filter(term -> term.matches(WEIGHT + ".*"))
        .map(term -> term.replaceFirst(WEIGHT, "").replaceAll("\\$\\w+\\([^)]*\\)", ""))
        .toList();
  }

  @Test
  void noScoreHasATermTwiceHoweverItWasVaried() {
    SlotGrammar grammar = SlotGrammar.of(Slot.RETRIEVE).orElseThrow();
    int longest = 0;
    for (Derivation derivation : generations(grammar)) {
      assertThat(terms(derivation)).as(derivation.sentence()).doesNotHaveDuplicates();
      longest = Math.max(longest, terms(derivation).size());
    }
    assertThat(longest).isGreaterThan(6);
  }

  @Test
  void theEarlierOfTwoTermsStaysWhateverTheirWeightsAreCalled() {
    var grammar =
        new SlotGrammar(
            Slot.RETRIEVE,
            """
            <retrieve> ::= 'scores[i] = ' <score> '~'
            <score> ::= <core> | <core> ' + ' <sum>
            <core> ::= '$first(1.0, 0.0, 2.0) * words[i]'
            <sum> ::= <term> | <term> ' + ' <sum> | <term> ' + ' <term> ' + ' <sum>
            <term> ::= '$second(0.5, 0.0, 3.0) * words[i]' | '$third(0.5, 0.0, 1.0) * dates[i]'
            """,
            "double[] wordsOf() {\n}");
    String words = "scores[i] = $first(1.0, 0.0, 2.0) * words[i]";
    var sentences = new LinkedHashSet<String>();
    for (int seed = 0; seed < 200; seed++) {
      sentences.add(grammar.derive(new SplittableRandom(seed)).sentence());
    }
    assertThat(sentences)
        .containsExactlyInAnyOrder(words + "~", words + " + $third(0.5, 0.0, 1.0) * dates[i]~");
  }

  @Test
  void aTermTheGrammarHasNoOtherPlaceForStays() {
    var grammar =
        new SlotGrammar(
            Slot.RETRIEVE,
            "<retrieve> ::= <term> ' + ' <term>\n<term> ::= '$w(0.5, 0.0, 3.0) * words[i]' | 'x'",
            "double[] wordsOf() {\n}");
    var sentences = new LinkedHashSet<String>();
    for (int seed = 0; seed < 100; seed++) {
      sentences.add(grammar.derive(new SplittableRandom(seed)).sentence());
    }
    assertThat(sentences)
        .hasSize(4)
        .contains("$w(0.5, 0.0, 3.0) * words[i] + $w(0.5, 0.0, 3.0) * words[i]");
  }
}
