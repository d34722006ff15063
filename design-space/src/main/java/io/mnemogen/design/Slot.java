package io.mnemogen.design;

import java.util.Locale;

/// One of the four programs a memory design is made of.
///
/// The declaration order is the order in which an experience passes through them, and the order of
/// genes in a chromosome. It is fixed, so that any four slots of four designs run together.
public enum Slot {
  /// Experience → memory units.
  ENCODE("List<MemoryUnit> encode(Experience experience, Toolbox tools)"),
  /// Memory units → memory base.
  STORE("void store(List<MemoryUnit> units, MemoryBase base, Toolbox tools)"),
  /// Query → ranked texts. The base is read-only here.
  RETRIEVE("List<Recalled> retrieve(Query query, MemoryBase base, Toolbox tools)"),
  /// Consolidation, re-weighting and forgetting after an episode.
  MANAGE("void manage(Outcome outcome, MemoryBase base, Toolbox tools)");

  private final String signature;

  Slot(String signature) {
    this.signature = signature;
  }

  /// The lower-case name: the method a slot program defines and the stem of its file.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The exact Groovy signature a program of this slot must define.
  public String signature() {
    return signature;
  }
}
