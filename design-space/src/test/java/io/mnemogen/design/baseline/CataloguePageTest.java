package io.mnemogen.design.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CataloguePageTest {
  private static final Path PAGE = Path.of("..", "docs", "designs.md");

  /// With the system property `mnemogen.write=true` the page is written instead.
  @Test
  void theCataloguePageIsCurrent() throws IOException {
    String page = CataloguePage.text(Baselines.all());
    if (Boolean.getBoolean("mnemogen.write")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE)
        .as("write it with -Dtest=CataloguePageTest -Dtest.jvm.extra=-Dmnemogen.write=true")
        .exists()
        .content()
        .isEqualTo(page);
  }

  @Test
  void aDesignCanBeReadInOneSitting() {
    assertThat(Baselines.all())
        .allSatisfy(d -> assertThat(CataloguePage.lines(d)).as(d.name()).isLessThanOrEqualTo(170));
  }

  @Test
  void everyPublishedDesignNamesItsSource() {
    assertThat(Baselines.all())
        .filteredOn(d -> d.name().endsWith("-ext"))
        .allSatisfy(d -> {
          assertThat(d.card().paper()).as(d.name()).containsPattern("arXiv \\d{4}\\.\\d{5}");
          assertThat(d.card().fidelity()).as(d.name()).isNotNull();
          assertThat(d.card().deviations()).as(d.name()).isNotEmpty();
        });
  }
}
