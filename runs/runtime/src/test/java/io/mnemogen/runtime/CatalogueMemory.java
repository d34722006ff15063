package io.mnemogen.runtime;

import io.mnemogen.design.DesignFolder;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.baseline.Baselines;
import io.mnemogen.design.memory.BudgetUnit;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A catalogue design as if exported, without a jar.
public final class CatalogueMemory extends ExportedMemory {
  /// @param name of the design
  public CatalogueMemory(String name) {
    super(file -> text(Baselines.find(name).orElseThrow(), file));
  }

  private static @Nullable String text(NamedDesign named, String file) {
    return file.equals(PAPERS) ? papers(named).json() : DesignFolder.files(named).get(file);
  }

  private static Papers papers(NamedDesign named) {
    return new Papers(
        "for a test",
        named.name(),
        named.card().idea(),
        named.design().id(),
        new LinkedHashMap<>(),
        named.design().tunables(),
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        new Papers.Needs("hashing-64", 7, 256, BudgetUnit.TOKENS, 60_000, 192),
        new LinkedHashMap<>(),
        "Apache-2.0");
  }
}
