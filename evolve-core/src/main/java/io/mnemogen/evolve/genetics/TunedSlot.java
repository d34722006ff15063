package io.mnemogen.evolve.genetics;

import io.mnemogen.design.SlotProgram;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// A slot program with the values of its tunables, which travel with it through crossover.
///
/// @param program the program
/// @param values by unqualified name
public record TunedSlot(SlotProgram program, SequencedMap<String, Double> values) {
  public TunedSlot {
    values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
  }
}
