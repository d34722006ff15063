package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.sandbox.launch.GuestImage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every attack in Groovy.
class JailAloneIT extends JailAlone {
  @Override
  List<HostileDesign> attacks() {
    return HostileDesign.all();
  }

  /// It reads the guest's own class path.
  @Override
  Set<String> harmless() {
    return Set.of("file-resource");
  }

  @Override
  GuestImage image() throws IOException {
    return TestGuests.image().withArguments("unguarded");
  }

  @Test
  void theLanguageWallIsReallyAway() {
    Fault fault = Attack.run(sandbox(), Hostile.design(), LIMITS);

    assertThat(fault).isInstanceOf(Fault.Threw.class);
    assertThat(fault.detail()).contains("Operation not permitted");
  }
}
