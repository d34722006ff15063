package io.mnemogen.design.baseline;

import io.mnemogen.design.DesignCard;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The page `docs/designs.md`: every design of the catalogue, from its folder.
final class CataloguePage {
  private static final String HEAD =
      """
      # The catalogue of memory designs

      Generated from the folders in `design-space/src/main/resources/io/mnemogen/design/baseline`
      by `CataloguePageTest`; do not edit it here. A design is a `design.yaml` and four Groovy slots.

      A name that ends in `-ext` says that the publication uses a language model where the design
      has a rule when none is lent to it (`--memory-model`, see [models](models.md)). Its fidelity is
      that of a run without a model, and says how much that matters: **A** the mechanism is intact, only the
      wording of stored text changes; **B** structure and bookkeeping are intact, the abstraction is
      weaker; **C** the model step is the idea, so report the design but conclude nothing from it.
      Designs without a fidelity are controls. Where a publication puts a handful of passages into a
      prompt, the designs offer more, best first, and the budget cuts: all are read to one length. Numbers that a search may change are tunables, at
      their initial values here.

      """;

  private CataloguePage() {}

  /// The page as Markdown.
  static String text(List<NamedDesign> designs) {
    var page = new StringBuilder(HEAD);
    page.append("| design | idea | source | fidelity |\n|---|---|---|---|\n");
    for (NamedDesign design : designs) {
      DesignCard card = design.card();
      page.append(
          "| [%s](#%s) | %s | %s | %s |\n"
              .formatted(
                  card.name(),
                  card.name(),
                  card.idea(),
                  card.paper() == null ? "control" : card.paper(),
                  card.fidelity() == null ? "–" : card.fidelity()));
    }
    designs.forEach(design -> page.append('\n').append(section(design)));
    return page.toString();
  }

  private static String section(NamedDesign design) {
    DesignCard card = design.card();
    var section = new StringBuilder("## %s\n\n%s.\n".formatted(card.name(), card.idea()));
    if (card.paper() != null) {
      section.append("\nSource: ").append(card.paper()).append(".\n");
    }
    if (card.fidelity() != null) {
      section.append("Fidelity %s: %s.\n".formatted(card.fidelity(), card.reason()));
    }
    if (card.model() != null) {
      section.append("A language model, where one is lent, %s.\n".formatted(card.model()));
    }
    if (!card.deviations().isEmpty()) {
      section.append('\n');
      card.deviations().forEach(d -> section.append("- ").append(d).append('\n'));
    }
    String tunables = tunables(design);
    if (!tunables.isEmpty()) {
      section.append("\nTunables: ").append(tunables).append(".\n");
    }
    return section.toString();
  }

  private static String tunables(NamedDesign design) {
    return design.design().tunables().entrySet().stream()
        .map(e -> "`%s` %s".formatted(e.getKey(), number(e.getValue())))
        .collect(Collectors.joining(", "));
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%s", value);
  }

  /// Lines of code of the four slots together.
  static long lines(NamedDesign design) {
    long lines = 0;
    for (Slot slot : Slot.values()) {
      SlotProgram program = design.design().program(slot);
      lines += program.source().lines().count();
    }
    return lines;
  }
}
