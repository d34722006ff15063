package io.mnemogen.evolve.breed;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Origin;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.meta.Brief;
import io.mnemogen.evolve.meta.Change;
import io.mnemogen.evolve.meta.Draft;
import io.mnemogen.evolve.meta.MetaAgent;
import io.mnemogen.evolve.meta.Request;
import io.mnemogen.evolve.testing.Designs;
import io.mnemogen.evolve.testing.FakeJudge;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BriefingTest {
  private record Daring(double creativity) implements MetaAgent {
    @Override
    public String name() {
      return "daring";
    }

    @Override
    public Optional<Draft> propose(Brief brief) {
      return Optional.empty();
    }
  }

  private final History history = new History();

  private Specimen judged(MemoryDesign design, boolean sound, String... parents) {
    int number = history.judged().size() + 1;
    Verdict verdict =
        sound
            ? new FakeJudge("train").judge(design)
            : new Verdict.Faulted("train", new Fault.Threw(Slot.STORE, 3, "boom"));
    var specimen =
        new Specimen(
            design,
            null,
            new Origin("write", List.of(parents), ""),
            0,
            number,
            verdict,
            Optional.empty());
    history.add(specimen);
    return specimen;
  }

  private static MemoryDesign with(MemoryDesign design, Slot slot, String text) {
    return design.with(SlotProgram.groovy(slot, "// " + text));
  }

  private Brief brief(long seed, double creativity, Specimen... parents) {
    return Briefing.of(
        new Mating(
            List.of(parents), history, new Daring(creativity), new SplittableRandom(seed), 1));
  }

  @Test
  void theLineageIsToldOldestFirstAndEarlierAttemptsInOrder() {
    Specimen root = judged(Designs.of("red"), true);
    Specimen middle = judged(with(root.design(), Slot.STORE, "green"), true, root.id());
    Specimen parent = judged(with(middle.design(), Slot.MANAGE, "grey"), true, middle.id());
    Specimen first = judged(with(parent.design(), Slot.ENCODE, "one"), true, parent.id());
    Specimen second = judged(with(parent.design(), Slot.ENCODE, "two"), false, parent.id());
    Brief brief = brief(1, 0.5, parent);
    assertThat(brief.past().lineage())
        .containsExactly(new Change(root, middle), new Change(middle, parent));
    assertThat(brief.past().tried())
        .containsExactly(new Change(parent, first), new Change(parent, second));
    assertThat(brief.past().tried().getLast().slots()).containsExactly(Slot.ENCODE);
  }

  @Test
  void inspirationsAreUnlikeTheParentAndRanToTheEnd() {
    Specimen parent = judged(Designs.of("red"), true);
    for (int i = 0; i < 10; i++) {
      judged(with(parent.design(), Slot.STORE, "near " + i), true, parent.id());
    }
    judged(Designs.of("broken"), false);
    for (String word : List.of("green", "blue", "grey")) {
      judged(Designs.of(word), true);
    }
    List<Set<String>> inspired =
        LongStream.range(0, 40)
            .mapToObj(seed -> brief(seed, 0.5, parent).past().inspirations())
            .map(list ->
                list.stream()
                    .map(s -> s.design().program(Slot.MANAGE).source().strip())
                    .collect(Collectors.toSet()))
            .toList();
    assertThat(inspired)
        .allSatisfy(found ->
            assertThat(found).doesNotContain("// manage broken").hasSizeLessThanOrEqualTo(2))
        .anySatisfy(found -> assertThat(found).hasSize(2).doesNotContain("// manage red"));
  }

  @Test
  void aChangeThatFailedLastIsSometimesToBeMended() {
    Specimen parent = judged(Designs.of("red"), true);
    Specimen failed = judged(with(parent.design(), Slot.STORE, "bad"), false, parent.id());
    assertThat(requests(0.5, parent)).contains(new Request.Mend(new Change(parent, failed)));
    judged(with(parent.design(), Slot.STORE, "good"), true, parent.id());
    assertThat(requests(0.5, parent)).noneMatch(Request.Mend.class::isInstance);
  }

  @Test
  void creativityAsksForMore() {
    Specimen parent = judged(Designs.of("red"), true);
    Specimen mate = judged(Designs.of("green"), true);
    assertThat(requests(0, parent, mate))
        .contains(new Request.Combine(mate))
        .noneMatch(Request.Explore.class::isInstance)
        .filteredOn(Request.Rewrite.class::isInstance)
        .allMatch(r -> r.slots().size() <= 2);
    assertThat(requests(1, parent, mate))
        .anyMatch(Request.Explore.class::isInstance)
        .contains(new Request.Rewrite(List.of(Slot.values())));
  }

  private List<Request> requests(double creativity, Specimen... parents) {
    return LongStream.range(0, 200)
        .mapToObj(seed -> brief(seed, creativity, parents).request())
        .toList();
  }
}
