package io.mnemogen.sandbox.candidate;

import io.mnemogen.design.Fault;
import io.mnemogen.design.Language;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.compile.Compilation;
import io.mnemogen.sandbox.compile.SlotCode;
import io.mnemogen.sandbox.compile.SlotCompiler;
import io.mnemogen.sandbox.compile.Stopped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A design, compiled where it runs.
public final class Candidate {
  private final MemoryDesign design;
  private final Limits limits;
  private final Services services;
  private final Map<Slot, Compilation.Compiled> programs = new EnumMap<>(Slot.class);
  private @Nullable Fault fault;

  private Candidate(MemoryDesign design, Limits limits, Services lent) {
    this.design = design;
    this.limits = limits;
    this.services = new Services(new CachingEmbedder(lent.embedder()), lent.model());
  }

  /// Compiles the four programs behind the language wall, up to the first that is turned down.
  ///
  /// @param lent what this candidate may use of the host
  public static Candidate compile(MemoryDesign design, Limits limits, Services lent) {
    return compile(design, limits, lent, Compilers.guarded());
  }

  /// The same with these compilers.
  public static Candidate compile(
      MemoryDesign design, Limits limits, Services lent, Compilers compilers) {
    var candidate = new Candidate(design, limits, lent);
    var own = new EnumMap<Language, SlotCompiler>(Language.class);
    design.slots().values().stream()
        .takeWhile(p -> candidate.fault == null)
        .forEach(p -> candidate.add(p, own.computeIfAbsent(p.language(), compilers::of)));
    return candidate;
  }

  /// Why this design cannot run, if it cannot.
  public Optional<Fault> fault() {
    return Optional.ofNullable(fault);
  }

  /// A life of this candidate that has lived nothing and shares nothing with those before.
  ///
  /// @param seed seeds the toolbox
  public Life begin(long seed) {
    if (fault != null) {
      return Life.stillborn(fault);
    }
    var code = new EnumMap<Slot, SlotCode>(Slot.class);
    for (var entry : programs.entrySet()) {
      SequencedMap<String, Double> values = design.tunables(entry.getKey());
      try {
        code.put(entry.getKey(), entry.getValue().load(values));
      } catch (LinkageError | Stopped e) {
        return Life.stillborn(
            new Fault.DoesNotCompile(entry.getKey(), 0, "cannot be loaded: " + e));
      }
    }
    return Life.of(new GuardedSlots(code, limits), services, seed);
  }

  private void add(SlotProgram program, SlotCompiler compiler) {
    switch (compiler.compile(program)) {
      case Compilation.Compiled compiled -> programs.put(program.slot(), compiled);
      case Compilation.Rejected(Fault why) -> fault = why;
    }
  }
}
