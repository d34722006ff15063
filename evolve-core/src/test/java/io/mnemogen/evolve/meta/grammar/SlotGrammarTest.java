package io.mnemogen.evolve.meta.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.design.Tunable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlotGrammarTest {
  private static final String BNF =
      """
      # a comment
      <retrieve> ::= 'List<Recalled> retrieve(Query query) {~@features~return pick(' <sum> ')~}~'
      <sum> ::= <term> | <term> ' + ' <sum>
      <term> ::= '$weight(1.0, 0.0, 2.0) * ' <feature> '[i]'
      <feature> ::= 'words' | 'dates'
      """;
  private static final String PHRASES =
      """
      // Words.
      double[] wordsOf(String asked) {
        return standard(asked)
      }

      // Dates.
      double[] datesOf(String asked) {
        return asked
      }

      // Scaled.
      double[] standard(double[] row) {
        return row
      }

      // Picks.
      List<Recalled> pick(double score) {
        return []
      }
      """;

  private static final SlotGrammar GRAMMAR = new SlotGrammar(Slot.RETRIEVE, BNF, PHRASES);

  private static Derivation derive(int seed) {
    return GRAMMAR.derive(new SplittableRandom(seed));
  }

  private static Derivation deriving(String sentencePart) {
    for (int seed = 0; seed < 10_000; seed++) {
      if (derive(seed).sentence().contains(sentencePart)) {
        return derive(seed);
      }
    }
    throw new AssertionError("never derived: " + sentencePart);
  }

  @Test
  void declaresTunablesAndFeaturesAndAppendsTheHelpersCalled() {
    Derivation derivation =
        deriving("pick($weight(1.0, 0.0, 2.0) * words[i] + $weight(1.0, 0.0, 2.0) * dates[i])");
    assertThat(GRAMMAR.program(derivation).source())
        .isEqualTo(
            """
            List<Recalled> retrieve(Query query) {
              double weight = tune('weight', 1.0, 0.0, 2.0)
              double weight2 = tune('weight2', 1.0, 0.0, 2.0)
              double[] words = wordsOf(asked, units, base, tools)
              double[] dates = datesOf(asked, units, base, tools)
              return pick(weight * words[i] + weight2 * dates[i])
            }

            // Words.
            double[] wordsOf(String asked) {
              return standard(asked)
            }

            // Dates.
            double[] datesOf(String asked) {
              return asked
            }

            // Scaled.
            double[] standard(double[] row) {
              return row
            }

            // Picks.
            List<Recalled> pick(double score) {
              return []
            }
            """);
  }

  @Test
  void featuresAreComputedOfWhatTheGrammarSays() {
    var grammar =
        new SlotGrammar(
            Slot.MANAGE,
            "<manage> ::= 'void manage(MemoryBase base) {~@features(base)~keep(words[i])~}~'",
            PHRASES);
    assertThat(grammar.program(grammar.derive(new SplittableRandom(1))).source())
        .contains("  double[] words = wordsOf(base)\n  keep(words[i])");
  }

  @Test
  void theSameSeedDerivesTheSameSentence() {
    assertThat(derive(5).sentence()).isEqualTo(derive(5).sentence());
    var sentences = new LinkedHashSet<String>();
    for (int seed = 0; seed < 50; seed++) {
      sentences.add(derive(seed).sentence());
    }
    assertThat(sentences).as("two features, alone or together, in any order").hasSize(4);
  }

  @Test
  void variationStaysInTheLanguageAndLeavesTheParentAlone() {
    String sum = "\\$weight\\(1.0, 0.0, 2.0\\) \\* (words|dates)\\[i\\]";
    String language =
        "List<Recalled> retrieve\\(Query query\\) \\{~@features~return pick\\("
            + sum
            + "( \\+ "
            + sum
            + ")*\\)~}~";
    for (int seed = 0; seed < 100; seed++) {
      Derivation one = derive(seed);
      Derivation two = derive(seed + 1000);
      String before = one.sentence();
      var random = new SplittableRandom(seed);
      assertThat(GRAMMAR.mutate(one, random).sentence()).matches(language);
      assertThat(GRAMMAR.cross(one, two, random).orElseThrow().sentence()).matches(language);
      Optional<Derivation> shrunk = GRAMMAR.shrink(one, random);
      shrunk.ifPresent(s -> assertThat(s.sentence()).matches(language));
      shrunk.ifPresent(s -> assertThat(s.size()).isLessThan(one.size()));
      assertThat(one.sentence()).isEqualTo(before);
    }
  }

  @Test
  void anExtendedSumKeepsItsTermsAndSaysSomethingNew() {
    int extended = 0;
    for (int seed = 0; seed < 50; seed++) {
      String before = derive(seed).sentence();
      Optional<Derivation> longer = GRAMMAR.extend(derive(seed), new SplittableRandom(seed));
      boolean complete = before.contains("words") && before.contains("dates");
      if (complete) {
        assertThat(longer).isEmpty();
      } else if (longer.isPresent()) {
        String after = longer.get().sentence();
        assertThat(after).contains("words", "dates");
        assertThat(after.split("weight")).hasSizeGreaterThan(before.split("weight").length);
        extended++;
      }
    }
    assertThat(extended).isGreaterThan(10);
  }

  @Test
  void thePackedGrammarsDeriveManyProgramsWithTunables() {
    for (Slot slot : new Slot[] {Slot.RETRIEVE, Slot.ENCODE, Slot.MANAGE}) {
      SlotGrammar grammar = SlotGrammar.of(slot).orElseThrow();
      var programs = new LinkedHashSet<SlotProgram>();
      var tunables = new LinkedHashSet<Tunable>();
      for (int seed = 0; seed < 200; seed++) {
        SlotProgram program = grammar.program(grammar.derive(new SplittableRandom(seed)));
        programs.add(program);
        tunables.addAll(program.tunables());
        assertThat(program.source()).contains(slot.signature()).doesNotContain("@", "$", "~");
      }
      assertThat(programs).hasSizeGreaterThan(15);
      assertThat(tunables).hasSizeGreaterThan(3);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RETRIEVE", "ENCODE", "MANAGE"})
  void everyHelperIsCalledBySomeProgramAndNoProgramHasAll(Slot slot) {
    var needed = new Helpers(slot);
    assertThat(needed.unused).isEmpty();
    assertThat(needed.most).isLessThan(needed.all);
  }

  @Test
  void everyHelperOfStoresIsCalledBySomeProgramAndSomeProgramsNeedFewer() {
    var needed = new Helpers(Slot.STORE);
    assertThat(needed.unused).isEmpty();
    assertThat(needed.fewest).isLessThan(needed.all);
  }

  /// How many of the helpers of a slot's grammar 500 programs need.
  private static final class Helpers {
    private final LinkedHashSet<String> unused;
    private final long all;
    private long fewest = Long.MAX_VALUE;
    private long most;

    Helpers(Slot slot) {
      SlotGrammar grammar = SlotGrammar.of(slot).orElseThrow();
      unused = new LinkedHashSet<>(List.of(SlotGrammar.phrases(slot).strip().split("\n\n")));
      all = unused.size();
      for (int seed = 0; seed < 500; seed++) {
        String source = grammar.program(grammar.derive(new SplittableRandom(seed))).source();
        long parts = Stream.of(source.split("\n\n")).count();
        fewest = Math.min(fewest, parts);
        most = Math.max(most, parts);
        unused.removeIf(source::contains);
      }
    }
  }

  @Test
  void longSumsHaveATermALine() {
    SlotGrammar grammar = SlotGrammar.of(Slot.RETRIEVE).orElseThrow();
    int wrapped = 0;
    for (int seed = 0; seed < 200; seed++) {
      String source = grammar.program(grammar.derive(new SplittableRandom(seed))).source();
      wrapped += source.contains(" +\n") ? 1 : 0;
      assertThat(source.lines().filter(line -> line.contains("scores[i] =")))
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }
    assertThat(wrapped).isGreaterThan(20);
  }

  @ParameterizedTest
  @EnumSource(names = {"RETRIEVE", "ENCODE"})
  void theGrammarsWriteForWorkflowsAndForTexts(Slot slot) {
    SlotGrammar grammar = SlotGrammar.of(slot).orElseThrow();
    int procedural = 0;
    for (int seed = 0; seed < 200; seed++) {
      String source = grammar.program(grammar.derive(new SplittableRandom(seed))).source();
      procedural += source.contains("workflow") ? 1 : 0;
    }
    assertThat(procedural).isBetween(50, 190);
  }
}
