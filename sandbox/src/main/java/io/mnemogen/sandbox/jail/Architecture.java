package io.mnemogen.sandbox.jail;

import java.util.Optional;

/// A processor architecture whose system calls the jail knows.
enum Architecture {
  /// Intel and AMD.
  X86_64(0xC000003E),
  /// 64-bit ARM.
  AARCH64(0xC00000B7);

  private final int audit;

  Architecture(int audit) {
    this.audit = audit;
  }

  /// The kernel's number for it in seccomp data (`AUDIT_ARCH_…`).
  int audit() {
    return audit;
  }

  /// That of this process; none where this is not Linux or the processor is another.
  static Optional<Architecture> here() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static Optional<Architecture> of(String system, String processor) {
    if (!system.equals("Linux")) {
      return Optional.empty();
    }
    return switch (processor) {
      case "amd64", "x86_64" -> Optional.of(X86_64);
      case "aarch64" -> Optional.of(AARCH64);
      default -> Optional.empty();
    };
  }

  /// Why there is no jail here.
  static String unknown() {
    return "not built for %s on %s"
        .formatted(System.getProperty("os.name"), System.getProperty("os.arch"));
  }
}
