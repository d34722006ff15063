package io.mnemogen.sandbox.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.DesignFolder;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.sandbox.polyglot.python.PythonAssumptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples in scripts remember what their twins in the catalogue remember, to the last digit
/// of every score.
class TwinsTest {
  private static final Path EXAMPLES = Path.of("..", "docs", "examples");

  @ParameterizedTest
  @ValueSource(strings = {"bm25", "hybrid", "workflow"})
  void aTwinInJavaScriptRemembersTheSame(String name) {
    remembersTheSame(name, "javascript");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bm25", "hybrid", "workflow"})
  void aTwinInPythonRemembersTheSame(String name) {
    PythonAssumptions.assumePython();
    remembersTheSame(name, "python");
  }

  private static void remembersTheSame(String name, String language) {
    MemoryDesign groovy = Baselines.find(name).orElseThrow().design();
    MemoryDesign script = DesignFolder.read(EXAMPLES.resolve(language).resolve(name)).design();
    assertThat(script.tunables()).isEqualTo(groovy.tunables());

    List<Recollection> expected = lived(Trials.of(groovy));
    assertThat(expected.stream().flatMap(r -> r.passages().stream())).hasSizeGreaterThan(20);
    assertThat(lived(Trials.of(script))).isEqualTo(expected);
    MemoryDesign mixed =
        groovy.with(script.program(Slot.RETRIEVE)).with(script.program(Slot.STORE));
    assertThat(lived(Trials.of(mixed))).isEqualTo(expected);
  }

  /// What a memory says on the way through sessions and errands.
  private static List<Recollection> lived(Memory memory) {
    var said = new ArrayList<Recollection>();
    for (int i = 0; i < 12; i++) {
      Trials.live(memory, Lived.question("Who moved to Lisbon?"), Lived.session(i));
      Trials.live(memory, Lived.task(Lived.errand(i + 1).goal()), Lived.errand(i));
      said.add(memory.recall(Lived.question("What did Ann lose on the train?")));
      said.add(memory.recall(Lived.task(Lived.errand(i + 2).goal())));
    }
    Trials.healthy(memory);
    return said;
  }
}
