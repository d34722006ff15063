package io.mnemogen.evolve.select;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Specimen;
import java.util.Comparator;
import java.util.List;

/// How much there is to read in a design. Among designs that score the same the simpler is
/// preferred: the winner is to be read by people.
public final class Parsimony {
  /// Fewer [lines][#lines] first, then fewer characters, then the earlier.
  public static final Comparator<Specimen> SIMPLEST_FIRST =
      Comparator.comparingInt((Specimen s) -> lines(s.design()))
          .thenComparingInt(s -> characters(s.design()))
          .thenComparingInt(Specimen::number);

  private Parsimony() {}

  /// The specimens in the order of [#SIMPLEST_FIRST].
  public static List<Specimen> simplestFirst(List<Specimen> specimens) {
    return specimens.stream().sorted(SIMPLEST_FIRST).toList();
  }

  /// Lines of code in the four programs: those that are neither blank nor a comment alone.
  public static int lines(MemoryDesign design) {
    return design.slots().values().stream().mapToInt(Parsimony::lines).sum();
  }

  /// Lines of code in one program.
  public static int lines(SlotProgram program) {
    return (int)
        program
            .source()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("//"))
            .count();
  }

  private static int characters(MemoryDesign design) {
    return design.slots().values().stream().map(SlotProgram::source).mapToInt(String::length).sum();
  }
}
