package io.mnemogen.runs.replay;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.runs.Laboratory;
import io.mnemogen.sandbox.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks into a memory without leaving the sandbox: the design lives through the same experiences
/// again with another retrieve slot, one that tells of every unit. What a base holds never depends
/// on retrieve, so it is the same base.
final class Inspection {
  /// Characters of a unit's text; shorter when there are many units.
  private static final int LONGEST = 1_200;

  /// Characters an answer may have beside the texts of the units.
  private static final int HEADERS = 180;

  /// The ids the framework gives: number of the experience, place among its units.
  private static final Pattern ID = Pattern.compile("e(\\d+)\\.\\d+");

  private Inspection() {}

  /// The units a memory of this design holds after these experiences, by id, in the order of the
  /// base.
  static SequencedMap<String, Held> of(
      Laboratory laboratory, MemoryDesign design, long seed, List<Experience> lived) {
    MemoryDesign telling = design.with(SlotProgram.groovy(Slot.RETRIEVE, source()));
    var held = new LinkedHashMap<String, Held>();
    try (Session session = laboratory.open(telling, seed)) {
      Memory memory = session.fresh();
      memory.rememberAll(lived);
      for (Recalled unit : memory.recall(question(laboratory, memory)).passages()) {
        String id = unit.units().isEmpty() ? "" : unit.units().getFirst();
        String[] told = unit.text().split("\n", 3);
        held.put(id, new Held(id, told[0], told[1], told[2], source(id, lived)));
      }
    }
    return held;
  }

  private static Query question(Laboratory laboratory, Memory memory) {
    long units = Math.max(1, memory.footprint().units());
    long room = laboratory.config().sandbox().limits().resultCharacters() / units - HEADERS;
    return Query.begin("", "", 0, Math.clamp(room, 1, LONGEST));
  }

  private static String source(String id, List<Experience> lived) {
    Matcher matcher = ID.matcher(id);
    if (!matcher.matches()) {
      return "";
    }
    int number = Integer.parseInt(matcher.group(1));
    if (number < 1 || number > lived.size()) {
      return "";
    }
    Experience experience = lived.get(number - 1);
    return experience.goal().isEmpty()
        ? "experience %d".formatted(number)
        : "experience %d, %s".formatted(number, experience.goal());
  }

  private static String source() {
    try (InputStream in = Inspection.class.getResourceAsStream("inspect.groovy")) {
      if (in == null) {
        throw new IllegalStateException("the resource inspect.groovy is part of this jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the resource inspect.groovy can be read", e);
    }
  }
}
