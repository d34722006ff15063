package io.mnemogen.design;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Four slot programs and the values of their tunables.
///
/// Designs are equal when their [#id()] is: the name, line endings and trailing blanks do not
/// count, the values of tunables do. A value that is not set means the declared initial value, and
/// values of tunables no slot declares are dropped.
///
/// @param slots one program per slot, in slot order
/// @param tunables values by qualified name, `slot.name` such as `retrieve.k`; every declared
///   tunable is present, each value is legal
public record MemoryDesign(
    SequencedMap<Slot, SlotProgram> slots, SequencedMap<String, Double> tunables) {
  /// @throws IllegalArgumentException if a slot is missing or holds a program of another slot
  public MemoryDesign {
    slots = complete(slots);
    tunables = effective(slots, tunables);
  }

  /// A design of four programs, all tunables at their initial values.
  public static MemoryDesign of(SlotProgram... programs) {
    var slots = new EnumMap<Slot, SlotProgram>(Slot.class);
    for (SlotProgram program : programs) {
      slots.put(program.slot(), program);
    }
    return new MemoryDesign(new LinkedHashMap<>(slots), new LinkedHashMap<>());
  }

  /// The program of a slot.
  public SlotProgram program(Slot slot) {
    SlotProgram program = slots.get(slot);
    if (program == null) {
      throw new IllegalStateException("a design has all four slots, but " + slot + " is missing");
    }
    return program;
  }

  /// The same design with one slot replaced; values of tunables the new program does not declare
  /// are dropped, values of those it shares are kept.
  public MemoryDesign with(SlotProgram program) {
    var changed = new LinkedHashMap<>(slots);
    changed.put(program.slot(), program);
    return new MemoryDesign(changed, tunables);
  }

  /// The same design with one tunable set to the nearest legal value.
  ///
  /// @param name the qualified name, such as `retrieve.k`
  public MemoryDesign with(String name, double value) {
    var changed = new LinkedHashMap<>(tunables);
    changed.put(name, value);
    return new MemoryDesign(slots, changed);
  }

  /// The values of one slot's tunables by their unqualified names.
  public SequencedMap<String, Double> tunables(Slot slot) {
    var own = new LinkedHashMap<String, Double>();
    for (Tunable tunable : program(slot).tunables()) {
      own.put(tunable.name(), tunables.getOrDefault(qualified(slot, tunable), tunable.initial()));
    }
    return own;
  }

  /// The identity: SHA-256 of the canonical content, 64 lower-case hex digits.
  public String id() {
    var content = new StringBuilder();
    slots.forEach((slot, program) ->
        content
            .append("slot ")
            .append(slot.key())
            .append(' ')
            .append(program.language().extension())
            .append(' ')
            .append(program.source().length())
            .append('\n')
            .append(program.source()));
    new TreeMap<>(tunables)
        .forEach((name, value) -> content.append(name).append('=').append(value).append('\n'));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(content.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// The first twelve digits of the id, for people.
  public String shortId() {
    return id().substring(0, 12);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MemoryDesign that
        && slots.equals(that.slots)
        && tunables.equals(that.tunables);
  }

  @Override
  public int hashCode() {
    return 31 * slots.hashCode() + tunables.hashCode();
  }

  private static SequencedMap<Slot, SlotProgram> complete(Map<Slot, SlotProgram> given) {
    var ordered = new LinkedHashMap<Slot, SlotProgram>();
    for (Slot slot : Slot.values()) {
      SlotProgram program = given.get(slot);
      if (program == null || program.slot() != slot) {
        throw new IllegalArgumentException(
            "a design needs a program for each of %s, but %s has %s; add %s.groovy"
                .formatted(
                    Arrays.toString(Slot.values()),
                    slot,
                    program == null ? "none" : "one of " + program.slot(),
                    slot.key()));
      }
      ordered.put(slot, program);
    }
    return Collections.unmodifiableSequencedMap(ordered);
  }

  private static SequencedMap<String, Double> effective(
      Map<Slot, SlotProgram> slots, Map<String, Double> given) {
    var values = new LinkedHashMap<String, Double>();
    slots.forEach((slot, program) ->
        program
            .tunables()
            .forEach(t -> {
              String name = qualified(slot, t);
              values.put(name, t.nearest(given.getOrDefault(name, t.initial())));
            }));
    return Collections.unmodifiableSequencedMap(values);
  }

  private static String qualified(Slot slot, Tunable tunable) {
    return slot.key() + "." + tunable.name();
  }
}
