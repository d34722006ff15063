package io.mnemogen.sandbox.jail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The table of numbers against the kernel's headers, where they are installed.
class SystemCallTest {
  /// Names that differ, or that the generic header gives by way of another.
  private static final Map<String, String> GENERIC =
      Map.of("fstat", "3264_fstat", "lseek", "3264_lseek", "mmap", "3264_mmap");

  @Test
  void numbersOfX86AreTheKernels() throws IOException {
    Map<String, Integer> kernel = header("/usr/include/x86_64-linux-gnu/asm/unistd_64.h");
    for (SystemCall call : SystemCall.values()) {
      assertThat(kernel).containsEntry(name(call), call.on(Architecture.X86_64));
    }
  }

  @Test
  void numbersOfArmAreTheGenericOnes() throws IOException {
    Map<String, Integer> kernel = header("/usr/include/asm-generic/unistd.h");
    for (SystemCall call : SystemCall.values()) {
      String name = GENERIC.getOrDefault(name(call), name(call));
      if (call.on(Architecture.AARCH64) == SystemCall.NONE) {
        assertThat(kernel).doesNotContainKey(name);
      } else {
        assertThat(kernel).containsEntry(name, call.on(Architecture.AARCH64));
      }
    }
  }

  @Test
  void onlyLinuxOnKnownProcessorsIsKnown() {
    assertThat(Architecture.of("Linux", "amd64")).contains(Architecture.X86_64);
    assertThat(Architecture.of("Linux", "aarch64")).contains(Architecture.AARCH64);
    assertThat(Architecture.of("Linux", "riscv64")).isEmpty();
    assertThat(Architecture.of("Mac OS X", "aarch64")).isEmpty();
    assertThat(Architecture.of("Windows 11", "amd64")).isEmpty();
  }

  private static String name(SystemCall call) {
    return call.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Integer> header(String file) throws IOException {
    Assumptions.assumeTrue(Files.exists(Path.of(file)), "the kernel's headers are not installed");
    var numbers = new TreeMap<String, Integer>();
    Pattern.compile("#define __NR_?(\\w+) (\\d+)")
        .matcher(Files.readString(Path.of(file)))
        .results()
        .forEach(m ->
            numbers.put(
                m.group(1).startsWith("_") ? m.group(1).substring(1) : m.group(1),
                Integer.valueOf(m.group(2))));
    return numbers;
  }
}
