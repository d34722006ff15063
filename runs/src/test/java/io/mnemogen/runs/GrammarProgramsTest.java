package io.mnemogen.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.evolve.meta.grammar.Derivation;
import io.mnemogen.evolve.meta.grammar.SlotGrammar;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Mode;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.compile.Compilation;
import io.mnemogen.sandbox.groovy.GroovySlotCompiler;
import io.mnemogen.sandbox.host.Sandboxes;
import io.mnemogen.tasks.EpisodeScore;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskOptions;
import io.mnemogen.tasks.Trial;
import io.mnemogen.tasks.catalogue.TaskFamilies;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrammarProgramsTest {
  private static final int TRIED = 8;

  @ParameterizedTest
  @EnumSource(Slot.class)
  void whatAGrammarDerivesCompiles(Slot slot) {
    var compiler = new GroovySlotCompiler();
    SlotGrammar.of(slot)
        .ifPresent(grammar -> {
          for (int seed = 0; seed < 60; seed++) {
            var program = grammar.program(grammar.derive(new SplittableRandom(seed)));
            assertThat(compiler.compile(program))
                .as(program.source())
                .isNotInstanceOf(Compilation.Rejected.class);
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "facts, worlds, people, questions, 8",
    "forget, worlds, secrets, secrets, 12",
    "household, families, episodes, demonstrations, 3"
  })
  void whatGrammarsDeriveRunsWithoutFaultAndTwiceTheSame(
      String task, String courses, String size, String other, String many) {
    var options = TaskOptions.DEFAULT.with(courses, "1").with(size, many).with(other, many);
    var trial =
        new Trial(
            TaskFamilies.open(task, options).deal(Split.TRAIN, 1), BudgetUnit.TOKENS.counter());
    try (Sandbox sandbox =
        Sandboxes.open(Mode.IN_PROCESS, 1, Services.of(new HashingEmbedder(64)))) {
      for (int seed = 0; seed < TRIED; seed++) {
        MemoryDesign design = derived(new SplittableRandom(seed));
        try (Session session = sandbox.open(design, Limits.DEFAULT, 1)) {
          List<Double> once = qualities(trial, session);
          assertThat(session.fault()).as(design.slots().toString()).isEmpty();
          assertThat(qualities(trial, session)).isEqualTo(once);
        }
      }
    }
  }

  /// A catalogue design with every slot that has a grammar derived anew.
  private static MemoryDesign derived(RandomGenerator random) {
    MemoryDesign design = Baselines.find("hybrid").orElseThrow().design();
    for (SlotGrammar grammar :
        Arrays.stream(Slot.values()).flatMap(s -> SlotGrammar.of(s).stream()).toList()) {
      design = design.with(grammar.program(grammar.derive(random)));
    }
    return design;
  }

  private static List<Double> qualities(Trial trial, Session session) {
    return trial.run(session::fresh).episodes().stream().map(EpisodeScore::quality).toList();
  }

  @ParameterizedTest
  @EnumSource(Slot.class)
  void whatIsLeftOfADerivationCompilesAndIsShorter(Slot slot) {
    var compiler = new GroovySlotCompiler();
    SlotGrammar.of(slot)
        .ifPresent(grammar -> {
          for (int seed = 0; seed < 2; seed++) {
            Derivation whole = grammar.derive(new SplittableRandom(seed));
            for (Derivation pruned : grammar.prune(whole)) {
              assertThat(pruned.sentence().length()).isLessThan(whole.sentence().length());
              var program = grammar.program(pruned);
              assertThat(compiler.compile(program))
                  .as(program.source())
                  .isNotInstanceOf(Compilation.Rejected.class);
            }
          }
        });
  }
}
