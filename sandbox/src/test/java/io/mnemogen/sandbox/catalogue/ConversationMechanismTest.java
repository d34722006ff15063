package io.mnemogen.sandbox.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What makes each memory for conversations what it is.
class ConversationMechanismTest {
  private static final Query WHERE = Lived.question("Where did Anna move?");
  private static final String LISBON = "Ann: My sister Anna lives in Lisbon";
  private static final String PORTO = "Ann: My sister Anna lives in Porto";

  @Test
  void recencyServesTheLatestFirstAndForgetsBeyondItsWindow() {
    Memory memory =
        Trials.of(Baselines.find("recency").orElseThrow().design().with("manage.window", 10));
    for (int i = 0; i < 10; i++) {
      memory.remember(Lived.session(i));
    }
    assertThat(Trials.texts(memory, WHERE)).hasSize(10);
    assertThat(Trials.rank(memory, WHERE, "lighthouse")).isLessThan(3);
  }

  @Test
  void bm25NeedsTheWordsAndHybridTakesBoth() {
    Memory words = told("bm25", LISBON, "Bob: the weather was fine");
    assertThat(Trials.texts(words, WHERE)).containsExactly(LISBON);
    assertThat(Trials.texts(told("hybrid", LISBON, "Bob: the weather was fine"), WHERE))
        .containsExactly(LISBON, "Bob: the weather was fine");
  }

  @Test
  void simpleMemDatesWhatIsRelativeAndDoesNotRepeat() {
    Memory memory = Trials.of("simple-mem-ext");
    memory.remember(Lived.session(6));
    memory.remember(Lived.session(6));
    assertThat(Trials.texts(memory, Lived.question("Where is the blue umbrella?")))
        .filteredOn(t -> t.contains("umbrella"))
        .hasSize(1);
  }

  @Test
  void evolveMemChangesItsFusionByATunable() {
    var design = Baselines.find("evolve-mem-ext").orElseThrow().design();
    String[] said = {LISBON, "Bob: where where where?", "Ann: Lisbon is far", "Bob: Anna and Anna"};
    List<String> weighted = Trials.texts(filled(design.with("retrieve.fusion", 1), said), WHERE);
    List<String> meaningOnly = Trials.texts(filled(design.with("retrieve.fusion", 3), said), WHERE);
    assertThat(weighted).isNotEmpty();
    assertThat(Trials.texts(filled(design.with("retrieve.context", 4), said), WHERE)).hasSize(4);
    assertThat(meaningOnly).hasSizeLessThanOrEqualTo(weighted.size());
  }

  @Test
  void plugMemClosesAFactThatIsRevised() {
    assertThat(Trials.texts(told("plugmem-ext", LISBON, PORTO), WHERE)).containsExactly(PORTO);
  }

  @Test
  void arcMemoGathersLinesUnderOneConcept() {
    Memory memory = told("arcmemo-ext", "Bob: Lisbon has trams.", "Ann: Lisbon has hills.");
    assertThat(Trials.texts(memory, Lived.question("Lisbon?")))
        .anyMatch(t -> t.contains("trams") && t.contains("hills"));
  }

  @Test
  void memGasSpreadsToAssociatedSessions() {
    var design = Baselines.find("memgas-ext").orElseThrow().design();
    Memory memory = Trials.of(design.with("retrieve.k", 3).with("retrieve.seeds", 1));
    for (int i = 0; i < 10; i++) {
      memory.remember(Lived.session(i));
      memory.remember(Lived.session(i + 10));
    }
    Query query = Lived.question("My sister Anna moved to Lisbon because of her new job.");
    List<String> texts = Trials.texts(memory, query);
    assertThat(texts.getFirst()).contains("Lisbon");
    assertThat(texts).hasSizeGreaterThan(1);
  }

  @Test
  void hgMemAsksOnWithWhatItFound() {
    String[] said = {
      "Ann: Anna works with Beatriz.", "Bob: Fine.", "Ann: Beatriz owns a bakery.", "Bob: Nothing."
    };
    var design = Baselines.find("hgmem-ext").orElseThrow().design();
    design = design.with("retrieve.chunks", 1).with("retrieve.entities", 2);
    Query query = Lived.question("What does the colleague of Anna own?");
    assertThat(Trials.text(filled(design, said), query)).contains("bakery");
  }

  @Test
  void memOsMergesTwinsAndArchivesWhatIsRevised() {
    Memory memory = told("memos-ext", LISBON, LISBON, PORTO);
    assertThat(memory.footprint().units()).isEqualTo(2);
    assertThat(Trials.rank(memory, Lived.question("My sister Anna lives in"), "Porto")).isZero();
  }

  @Test
  void memAlphaUpdatesInsteadOfAdding() {
    Memory memory = told("mem-alpha-ext", LISBON, PORTO, PORTO);
    assertThat(memory.footprint().units()).isEqualTo(1);
    assertThat(Trials.texts(memory, WHERE)).containsExactly(PORTO);
  }

  @Test
  void aMemServesLinkedNotes() {
    String[] said = {
      LISBON, "Ann: My sister Anna lives near the river", "Bob: quite another thing"
    };
    var design = Baselines.find("a-mem-ext").orElseThrow().design().with("retrieve.k", 1);
    assertThat(Trials.texts(filled(design, said), WHERE))
        .hasSize(2)
        .noneMatch(t -> t.contains("quite"));
  }

  @Test
  void mem0UpdatesAFactInPlaceAndIgnoresRepetition() {
    Memory memory = told("mem0-ext", LISBON, LISBON, PORTO);
    assertThat(memory.footprint().units()).isEqualTo(1);
    assertThat(Trials.texts(memory, WHERE)).containsExactly(PORTO);
  }

  @Test
  void zepClosesTheOlderValueWhenANewerArrives() {
    List<String> texts = Trials.texts(told("zep-ext", LISBON, PORTO), WHERE);
    assertThat(texts.getFirst()).isEqualTo(PORTO);
    assertThat(texts.getLast()).startsWith(LISBON + " (until 2023-01-0");
  }

  @Test
  void zepSumsUpCommunitiesOfEntities() {
    var design = Baselines.find("zep-ext").orElseThrow().design().with("manage.every", 1);
    String[] said = {
      "Ann: I saw Beatriz with Carlos and Dora.",
      "Ann: I know that Dora likes Beatriz and Carlos.",
      "Bob: I met Emil in Rome."
    };
    Memory memory = filled(design, said);
    assertThat(memory.footprint().units()).as("three facts and one community").isEqualTo(4);
    assertThat(Trials.texts(memory, Lived.question("Who knows Dora?")))
        .anyMatch(text -> text.contains("I saw Beatriz") && text.contains("Dora likes Beatriz"));
  }

  @Test
  void hippoRagReachesAPassageOverASharedPhrase() {
    String[] said = {
      "Ann: My sister Anna works with Beatriz.",
      "Bob: The weather was fine.",
      "Ann: Beatriz owns a bakery.",
      "Bob: The cat slept all day."
    };
    var design = Baselines.find("hipporag-ext").orElseThrow().design().with("retrieve.passage", 0);
    Memory memory = filled(design, said);
    Query query = Lived.question("Anna?");
    assertThat(Trials.rank(memory, query, "bakery")).isLessThan(Trials.rank(memory, query, "cat"));
    assertThat(Trials.rank(memory, query, "bakery")).isEqualTo(1);
  }

  @Test
  void longMemJoinsAdjacentChunks() {
    String[] said = {
      "Ann: Lisbon is lovely", "Bob: so they say", "Ann: Lisbon is far", "Bob: but sunny"
    };
    List<String> texts = Trials.texts(told("longmem-log", said), Lived.question("Lisbon"));
    assertThat(texts).hasSize(1);
    assertThat(texts.getFirst()).contains("lovely").contains("sunny");
  }

  @Test
  void macServesOneBlockMixedFromCards() {
    Memory memory = Trials.of("mac-cards");
    for (int i = 0; i < 6; i++) {
      memory.remember(Lived.session(i));
    }
    assertThat(memory.footprint().units()).isEqualTo(6);
    List<String> texts = Trials.texts(memory, WHERE);
    assertThat(texts).hasSize(1);
    assertThat(texts.getFirst().split("\n")[0]).contains("Anna moved");
  }

  @Test
  void fullContextKeepsTheOrderAndRandomDoesNot() {
    String[] said = new String[40];
    for (int i = 0; i < said.length; i++) {
      said[i] = "Ann: line " + i;
    }
    assertThat(Trials.texts(told("full-context", said), WHERE)).containsExactly(said);
    assertThat(Trials.texts(told("random", said), WHERE))
        .containsExactlyInAnyOrder(said)
        .isNotEqualTo(List.of(said));
  }

  @Test
  void dialogueByHandLiftsNeighboursOfWhatFits() {
    String[] said = {
      LISBON, "Bob: how exciting!", "Ann: we met at noon", "Bob: we left at one", "Ann: fine"
    };
    Memory memory = told("dialogue-hand", said);
    assertThat(Trials.rank(memory, WHERE, "Lisbon")).isZero();
    assertThat(Trials.rank(memory, WHERE, "exciting"))
        .isLessThan(Trials.rank(memory, WHERE, "left at one"));
  }

  private static Memory told(String name, String... lines) {
    return filled(Baselines.find(name).orElseThrow().design(), lines);
  }

  private static Memory filled(io.mnemogen.design.MemoryDesign design, String... lines) {
    Memory memory = Trials.of(design);
    memory.remember(Lived.conversation("talk", 1_672_700_000L, lines));
    Trials.healthy(memory);
    return memory;
  }
}
