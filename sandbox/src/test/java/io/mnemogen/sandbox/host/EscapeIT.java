package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.sandbox.Samples;
import io.mnemogen.sandbox.launch.GuestImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The attacks in Groovy.
class EscapeIT extends Escapes {
  @Override
  List<HostileDesign> attacks() {
    return HostileDesign.all();
  }

  @Override
  GuestImage image() throws IOException {
    return TestGuests.image();
  }

  @Override
  MemoryDesign honest() {
    return Samples.recency();
  }

  @Test
  void thereAreManyAttacks() {
    assertThat(attacks()).hasSizeGreaterThan(100);
  }
}
