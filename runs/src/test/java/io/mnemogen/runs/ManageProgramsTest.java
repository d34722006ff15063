package io.mnemogen.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recollection;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.evolve.meta.grammar.Derivation;
import io.mnemogen.evolve.meta.grammar.SlotGrammar;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Mode;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.host.Sandboxes;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the phrases of the grammar for manage do to what other slots keep.
class ManageProgramsTest {
  private static final SlotGrammar GRAMMAR = SlotGrammar.of(Slot.MANAGE).orElseThrow();
  private static final Sandbox SANDBOX =
      Sandboxes.open(Mode.IN_PROCESS, 1, Services.of(new HashingEmbedder(64)));

  @AfterAll
  static void close() {
    SANDBOX.close();
  }

  @Test
  void whatIsDerivedRunsInEveryDesignOfTheCatalogue() {
    List<NamedDesign> all = Baselines.all();
    for (int seed = 0; seed < all.size(); seed++) {
      MemoryDesign design =
          roomy(
              all.get(seed)
                  .design()
                  .with(GRAMMAR.program(GRAMMAR.derive(new SplittableRandom(seed)))),
              5);
      try (Session session = SANDBOX.open(design, Limits.DEFAULT, 1)) {
        live(session.fresh());
        assertThat(session.fault()).as("%s: %s", all.get(seed), design.slots()).isEmpty();
      }
    }
  }

  @Test
  void whatHasExpiredGoes() {
    try (Session session = open("expire(", "expire(")) {
      Memory memory = session.fresh();
      tell(memory, 1, "Until day 3, the code of the gate Bolane is A1.");
      tell(memory, 2, "The code of the gate Kritom is B2.");
      assertThat(all(memory)).contains("A1", "B2");
      tell(memory, 5, "It rains.");
      assertThat(all(memory)).contains("B2", "rains").doesNotContain("A1");
    }
  }

  @Test
  void datesExpireToo() {
    long day = 86_400;
    try (Session session = open("expire(", "expire(")) {
      Memory memory = session.fresh();
      tell(memory, 0, "The shop is closed until 3 January 1970.");
      tell(memory, day, "It rains.");
      assertThat(all(memory)).contains("closed");
      tell(memory, 4 * day, "It snows.");
      assertThat(all(memory)).contains("rains", "snows").doesNotContain("closed");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nearest(", "naming(", "similar("})
  void whatIsWithdrawnGoesAndTheRequestWithIt(String meant) {
    try (Session session = open("request", meant)) {
      Memory memory = session.fresh();
      tell(memory, 1, "The code of the gate Bolane is A1.");
      tell(memory, 2, "Trains leave for Kritom at noon.");
      tell(memory, 3, "Please forget the code of the gate Bolane.");
      assertThat(all(memory)).contains("Kritom").doesNotContain("A1", "forget");
    }
  }

  @Test
  void alikeUnitsOfALabelBecomeOne() {
    try (Session session = open("merge(", "merge(")) {
      Memory memory = session.fresh();
      label(memory, 1, "my card is lost", "card");
      label(memory, 2, "the rate is bad", "rate");
      label(memory, 3, "my card is lost now", "card");
      tell(memory, 4, "my card is lost now");
      assertThat(memory.footprint().units()).isEqualTo(3);
      assertThat(all(memory)).contains("lost now\nlabel: card", "label: rate");
      assertThat(first(memory, "my card is lost")).contains("label: card");
      assertThat(first(memory, "rate")).contains("label: rate");
    }
  }

  @Test
  void whatIsSaidAgainReplacesWhatWasSaid() {
    try (Session session = open("renew(", "renew(")) {
      Memory memory = session.fresh();
      tell(memory, 1, "Trains leave for Kritom at noon.");
      tell(memory, 2, "It rains.");
      tell(memory, 3, "Trains leave for Kritom at noon!");
      assertThat(all(memory)).contains("noon!", "rains").doesNotContain("noon.");
    }
  }

  @Test
  void anotherLabelOverrulesAndTheSameDoesNot() {
    try (Session session = open("overrule(", "overrule(")) {
      Memory memory = session.fresh();
      label(memory, 1, "my new card that I ordered last week did not come yet", "old");
      label(memory, 2, "my new card that I ordered last week did not come yet", "old");
      assertThat(memory.footprint().units()).isEqualTo(2);
      label(memory, 3, "my new card that I ordered last week did not come yet", "new");
      assertThat(all(memory)).contains("label: new").doesNotContain("label: old");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"recency", "rarity", "support", "use", "proof"})
  void overItsCapacityMemoryLetsGoWhatIsWorthLeast(String feature) {
    MemoryDesign design = roomy(design("while (", "* " + feature + "[i]"), 20);
    try (Session session = SANDBOX.open(design, Limits.DEFAULT, 1)) {
      Memory memory = session.fresh();
      for (int i = 1; i <= 30; i++) {
        label(memory, i, "word" + i, i == 10 ? "rare" : "common");
      }
      assertThat(memory.footprint().units()).isEqualTo(20);
      assertThat(all(memory)).doesNotContain("word1\n");
      assertThat(all(memory).contains("rare")).isEqualTo(feature.equals("rarity"));
    }
  }

  private static Session open(String step, String part) {
    return SANDBOX.open(design(step, part), Limits.DEFAULT, 1);
  }

  /// A design that keeps every turn, managed by the shortest program with these parts.
  private static MemoryDesign design(String step, String part) {
    String shortest = "";
    SlotProgram program = null;
    for (int seed = 0; seed < 500; seed++) {
      Derivation derived = GRAMMAR.derive(new SplittableRandom(seed));
      String sentence = derived.sentence();
      boolean fits = sentence.contains(step) && sentence.contains(part);
      if (fits && (program == null || sentence.length() < shortest.length())) {
        shortest = sentence;
        program = GRAMMAR.program(derived);
      }
    }
    return Baselines.find("hybrid").orElseThrow().design().with(Objects.requireNonNull(program));
  }

  /// The design with little room, if it knows of any limit.
  private static MemoryDesign roomy(MemoryDesign design, int capacity) {
    boolean limited =
        design.program(Slot.MANAGE).tunables().stream().anyMatch(t -> t.name().equals("capacity"));
    return limited ? design.with("manage.capacity", capacity) : design;
  }

  /// Lets a memory live through labelled texts, deadlines and requests.
  private static void live(Memory memory) {
    for (int i = 1; i <= 12; i++) {
      String text = "The code of the gate Bolane" + i % 7 + " is A" + i;
      Recollection found = memory.recall(Query.begin(text, text, i, 64));
      Outcome outcome = Outcome.of(i % 2, i % 2 > 0).with(found.units());
      remember(memory, i, text + "\nlabel: L" + i % 3, outcome);
      tell(memory, i, "Until day " + (i + 3) + ", the gate Kritom" + i + " is open.");
      tell(memory, i, "Please forget the code of the gate Bolane" + (i + 2) % 7 + ".");
    }
  }

  private static void tell(Memory memory, long time, String text) {
    remember(memory, time, text, Outcome.of(0, true));
  }

  private static void label(Memory memory, long time, String text, String label) {
    remember(memory, time, text + "\nlabel: " + label, Outcome.of(0, true));
  }

  private static void remember(Memory memory, long time, String text, Outcome outcome) {
    var turn = Turn.of("user", text, time);
    memory.remember(new Experience("x" + time, "", List.of(turn), time, outcome));
  }

  private static String all(Memory memory) {
    return memory.recall(Query.begin("", "the code", 1_000_000, 10_000)).text();
  }

  private static String first(Memory memory, String text) {
    return memory.recall(Query.begin("", text, 9, 100)).passages().getFirst().text();
  }
}
