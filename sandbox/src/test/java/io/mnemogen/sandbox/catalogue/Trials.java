package io.mnemogen.sandbox.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.design.memory.BudgetUnit;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.memory.TokenCounter;
import io.mnemogen.design.toolbox.Embedder;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.design.toolbox.LanguageModel;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.host.InProcessSandbox;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Designs at work in these tests.
final class Trials {
  private static final Embedder EMBEDDER = new HashingEmbedder(128);
  private static final InProcessSandbox SANDBOX = new InProcessSandbox(Services.of(EMBEDDER));

  private Trials() {}

  private static final Map<String, Session> OPEN = new ConcurrentHashMap<>();

  /// A fresh memory of a design of the catalogue; the one before of this name is gone.
  static Memory of(String name) {
    return OPEN.computeIfAbsent(name, n -> open(Baselines.find(n).orElseThrow().design())).fresh();
  }

  /// A fresh memory of a design that compiles.
  static Memory of(MemoryDesign design) {
    return open(design).fresh();
  }

  /// A session of a design of the catalogue to which a language model is lent for a number of
  /// calls.
  static Session lending(String name, LanguageModel model, int calls) {
    Limits most = Limits.DEFAULT;
    var limits =
        new Limits(
            most.call(),
            most.total(),
            most.heapMegabytes(),
            most.resultCharacters(),
            most.units(),
            calls);
    var sandbox = new InProcessSandbox(new Services(EMBEDDER, model));
    return sandbox.open(Baselines.find(name).orElseThrow().design(), limits, 7);
  }

  /// Takes in an experience for which whatever the query brings up had been served.
  static void live(Memory memory, Query before, Experience experience) {
    List<String> served = memory.recall(before).units();
    memory.remember(experience.with(experience.outcome().with(served)));
    healthy(memory);
  }

  /// The texts a query brings up.
  static List<String> texts(Memory memory, Query query) {
    List<String> texts = memory.recall(query).passages().stream().map(Recalled::text).toList();
    healthy(memory);
    return texts;
  }

  /// What of an answer is read: as much as the query's budget allows.
  static Recollection within(Memory memory, Query query) {
    TokenCounter tokens = BudgetUnit.TOKENS.counter();
    Recollection read = memory.recall(query).within(query.budget(), tokens);
    healthy(memory);
    assertThat(read.passages().stream().mapToInt(p -> tokens.count(p.text())).sum())
        .isLessThanOrEqualTo(query.budget());
    return read;
  }

  /// All texts a query brings up, as one.
  static String text(Memory memory, Query query) {
    return String.join("\n", texts(memory, query));
  }

  /// Where the first text that contains a word stands among the texts a query brings up; past the
  /// end when none does.
  static int rank(Memory memory, Query query, String word) {
    List<String> texts = texts(memory, query);
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).contains(word)) {
        return i;
      }
    }
    return texts.size();
  }

  private static Session open(MemoryDesign design) {
    Session session = SANDBOX.open(design, Limits.DEFAULT, 7);
    assertThat(session.fault().map(Fault::message)).as("compiles").isEmpty();
    return session;
  }

  /// Asserts that nothing has gone wrong.
  static void healthy(Memory memory) {
    assertThat(memory.fault().map(Fault::message)).as("fault").isEmpty();
  }
}
