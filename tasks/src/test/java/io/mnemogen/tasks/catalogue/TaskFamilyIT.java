package io.mnemogen.tasks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Suites do not depend on the JVM that deals them.
class TaskFamilyIT {
  @ParameterizedTest
  @ValueSource(ints = {0, 2, 5})
  void everyJvmDealsTheSameSuites(int identityHash) throws IOException, InterruptedException {
    Process other =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UnlockExperimentalVMOptions",
                    "-XX:hashCode=" + identityHash,
                    "-cp",
                    System.getProperty("java.class.path"),
                    DealHashes.class.getName()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String hashes = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(other.waitFor()).isZero();
    assertThat(hashes).isEqualTo(DealHashes.hashes()).isNotBlank();
  }
}
