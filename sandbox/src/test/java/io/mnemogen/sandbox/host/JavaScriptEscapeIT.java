package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Language;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.sandbox.Samples;
import io.mnemogen.sandbox.launch.Flavour;
import io.mnemogen.sandbox.launch.GuestImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The attacks in JavaScript.
class JavaScriptEscapeIT extends Escapes {
  @Override
  List<HostileDesign> attacks() {
    return HostileDesign.all(Language.JAVASCRIPT);
  }

  @Override
  GuestImage image() throws IOException {
    return GuestImage.cached(TestGuests.CACHE, Flavour.JAVASCRIPT);
  }

  @Override
  MemoryDesign honest() {
    return Samples.recencyInJavaScript();
  }

  @Test
  void thereAreManyAttacks() {
    assertThat(attacks()).hasSizeGreaterThan(20);
  }
}
