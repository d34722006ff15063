package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.Fault;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Samples;
import io.mnemogen.sandbox.Services;
import io.mnemogen.sandbox.Session;
import io.mnemogen.sandbox.launch.GuestImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A guest that was taken over and says what it likes costs the candidate its trial, and the host
/// nothing.
class LyingGuestIT {
  private static final Limits SHORT =
      new Limits(Duration.ofMillis(300), Duration.ofSeconds(2), 192, 1000, 100, 0);

  static List<String> lies() {
    return LyingGuest.LIES;
  }

  @ParameterizedTest
  @MethodSource("lies")
  void costsOnlyItsCandidate(String lie) throws IOException {
    List<Path> everything =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    var image =
        new GuestImage(everything, LyingGuest.class.getName(), List.of(), List.of(), List.of(lie));
    try (var sandbox =
            Sandboxes.process(Sandboxes.plan(1), Services.of(new HashingEmbedder(16)), image);
        Session session = sandbox.open(Samples.recency(), SHORT, 1)) {
      assertThat(session.fault()).isPresent();
      assertThat(session.fault().orElseThrow())
          .isInstanceOfAny(Fault.Died.class, Fault.TimedOut.class, Fault.OutOfMemory.class);
      assertThat(session.fresh().recall(Samples.query("q")).passages()).isEmpty();
    }
  }
}
