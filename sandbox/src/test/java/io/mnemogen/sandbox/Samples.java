package io.mnemogen.sandbox;

import io.mnemogen.design.Language;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Turn;
import java.util.List;

/// Small designs and experiences for the sandbox's tests.
public final class Samples {
  private static final String ENCODE =
      """
      List<MemoryUnit> encode(Experience experience, Toolbox tools) {
        experience.turns().collect { Turn t -> MemoryUnit.of('turn', "${t.role()}: ${t.text()}", t.time()) }
      }
      """;
  private static final String STORE =
      """
      void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools) {
        base.putAll(units)
      }
      """;
  private static final String RETRIEVE =
      """
      List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools) {
        int k = tune('k', 3, 1, 64)
        List<Recalled> found = []
        for (MemoryUnit unit : base.latest(k)) {
          found.add(Recalled.of(unit.text(), 1.0d, unit.id()))
        }
        return found
      }
      """;
  private static final String MANAGE =
      """
      void manage(Outcome outcome, MemoryBase base, Toolbox tools) {
      }
      """;

  private Samples() {}

  /// Remembers turns and recalls the latest.
  public static MemoryDesign recency() {
    return MemoryDesign.of(
        SlotProgram.groovy(Slot.ENCODE, ENCODE),
        SlotProgram.groovy(Slot.STORE, STORE),
        SlotProgram.groovy(Slot.RETRIEVE, RETRIEVE),
        SlotProgram.groovy(Slot.MANAGE, MANAGE));
  }

  /// The same in JavaScript.
  public static MemoryDesign recencyInJavaScript() {
    return MemoryDesign.of(
        javaScript(
            Slot.ENCODE,
            "function encode(experience, tools) { return experience.turns()"
                + ".map(t => MemoryUnit.of('turn', `${t.role()}: ${t.text()}`, t.time())); }"),
        javaScript(Slot.STORE, "function store(units, base, tools) { base.putAll(units); }"),
        javaScript(
            Slot.RETRIEVE,
            "function retrieve(query, base, tools) { return base.latest(tune('k', 3, 1, 64))"
                + ".map(u => Recalled.of(u.text(), 1, u.id())); }"),
        javaScript(Slot.MANAGE, "function manage(outcome, base, tools) {}"));
  }

  /// The same in Python.
  public static MemoryDesign recencyInPython() {
    return MemoryDesign.of(
        python(
            Slot.ENCODE,
            """
            def encode(experience, tools):
                return [
                    MemoryUnit.of('turn', f'{turn.role()}: {turn.text()}', turn.time())
                    for turn in experience.turns()
                ]
            """),
        python(Slot.STORE, "def store(units, base, tools):\n    base.putAll(units)\n"),
        python(
            Slot.RETRIEVE,
            """
            def retrieve(query, base, tools):
                latest = base.latest(tune('k', 3, 1, 64))
                return [Recalled.of(unit.text(), 1, unit.id()) for unit in latest]
            """),
        python(Slot.MANAGE, "def manage(outcome, base, tools):\n    pass\n"));
  }

  private static SlotProgram python(Slot slot, String source) {
    return new SlotProgram(slot, Language.PYTHON, source);
  }

  private static SlotProgram javaScript(Slot slot, String source) {
    return new SlotProgram(slot, Language.JAVASCRIPT, source);
  }

  /// The recency design with the body of one slot replaced.
  public static MemoryDesign with(Slot slot, String body) {
    return withProgram(slot, slot.signature() + " {\n" + body + "\n}");
  }

  /// The recency design with one program replaced.
  public static MemoryDesign withProgram(Slot slot, String source) {
    return recency().with(SlotProgram.groovy(slot, source));
  }

  /// An experience of a few turns.
  public static Experience experience(String id, String... turns) {
    var all =
        java.util.stream.IntStream.range(0, turns.length)
            .mapToObj(i -> Turn.of("ann", turns[i], i))
            .toList();
    return new Experience(id, "", all, 0, Outcome.of(1, true));
  }

  /// A question.
  public static Query query(String text) {
    return Query.begin(text, text, 100, 1000);
  }

  /// The texts of several turns, numbered.
  public static List<String> numbered(int count) {
    return java.util.stream.IntStream.range(0, count).mapToObj(i -> "turn " + i).toList();
  }
}
