package io.mnemogen.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.sandbox.Mode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No guest outlives its host, however the host ends.
class OrphanIT {
  @ParameterizedTest
  @CsvSource({"JAILED,true", "JAILED,false", "PROCESS,true", "PROCESS,false"})
  void guestsDieWithTheirHost(Mode mode, boolean force) throws IOException {
    if (mode == Mode.JAILED) {
      JailAssumptions.assumeJail();
    }
    Process host =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                OrphanHost.class.getName(),
                mode.name(),
                TestGuests.CACHE.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var lines =
        new BufferedReader(new InputStreamReader(host.getInputStream(), StandardCharsets.UTF_8))) {
      List<Long> guests =
          Arrays.stream(lines.readLine().replaceAll("[\\[\\] ]", "").split(","))
              .map(Long::valueOf)
              .toList();
      assertThat(guests).isNotEmpty().allMatch(pid -> ProcessHandle.of(pid).isPresent());

      if (force) {
        host.destroyForcibly();
      } else {
        host.destroy();
      }

      assertThat(guests).noneMatch(Attack::aliveSoon);
    } finally {
      host.destroyForcibly();
    }
  }
}
