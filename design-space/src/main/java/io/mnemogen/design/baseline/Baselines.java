package io.mnemogen.design.baseline;

import io.mnemogen.design.DesignFolder;
import io.mnemogen.design.NamedDesign;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The catalogue of published memory designs, re-implemented, and of controls to compare with.
///
/// Each is a resource folder beside this class, named like the design; the order is the order of
/// tables. To add one, add its folder and its line.
public final class Baselines {
  private static final List<String> NAMES =
      List.of(
          "none",
          "recency",
          "bm25",
          "minilm",
          "hybrid",
          "similar-trajectory",
          "workflow",
          "workflow-prior",
          "agent-kb-ext",
          "skillweaver-ext",
          "mobile-agent-e-ext",
          "expel-ext",
          "voyager-ext",
          "dilu-ext",
          "generative-agents-ext",
          "memp-ext",
          "dynamic-cheatsheet-ext",
          "awm-ext",
          "evolver-ext",
          "g-memory-ext",
          "lightweight-ext",
          "cerebra-fusion-ext",
          "reasoning-bank-ext",
          "alma-affordances",
          "simple-mem-ext",
          "evolve-mem-ext",
          "plugmem-ext",
          "memrl-ext",
          "arcmemo-ext",
          "memgas-ext",
          "hgmem-ext",
          "memos-ext",
          "mem-alpha-ext",
          "a-mem-ext",
          "mem0-ext",
          "zep-ext",
          "memorybank-ext",
          "hipporag-ext",
          "titans-gate",
          "hope-tiers",
          "mac-cards",
          "longmem-log",
          "memo-scratchpad",
          "random",
          "full-context",
          "prototypes",
          "dialogue-hand",
          "errand-hand");

  private Baselines() {}

  /// The names, in the order of the catalogue.
  public static List<String> names() {
    return NAMES;
  }

  /// All designs, in the order of the catalogue. They are read anew by every call.
  ///
  /// @throws io.mnemogen.design.MalformedDesignException if a folder of the catalogue is broken
  public static List<NamedDesign> all() {
    return NAMES.stream().map(Baselines::read).toList();
  }

  /// The design of this name, if the catalogue has it. Reads that one folder only.
  ///
  /// @throws io.mnemogen.design.MalformedDesignException if its folder is broken
  public static Optional<NamedDesign> find(String name) {
    return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
  }

  private static NamedDesign read(String name) {
    NamedDesign read = DesignFolder.parse("baseline/" + name, file -> text(name + "/" + file));
    if (!read.name().equals(name)) {
      throw new IllegalStateException(
          "a baseline is named like its folder, but %s/%s says '%s'"
              .formatted(name, DesignFolder.CARD, read.name()));
    }
    return read;
  }

  private static @Nullable String text(String resource) {
    try (InputStream in = Baselines.class.getResourceAsStream(resource)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }
}
