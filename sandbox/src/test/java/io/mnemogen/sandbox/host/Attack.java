package io.mnemogen.sandbox.host;

import io.mnemogen.design.Fault;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.memory.Memory;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Samples;
import io.mnemogen.sandbox.Sandbox;
import io.mnemogen.sandbox.Session;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Takes hostile and honest designs through the same short life.
final class Attack {
  private Attack() {}

  static @Nullable Fault run(Sandbox sandbox, MemoryDesign design, Limits limits) {
    try (Session session = sandbox.open(design, limits, 1)) {
      Memory memory = session.fresh();
      memory.remember(Samples.experience("a", "b"));
      memory.recall(Samples.query("q"));
      memory.remember(Samples.experience("c", "d"));
      return session.fault().orElse(null);
    }
  }

  static String honestTranscript(Sandbox sandbox, MemoryDesign honest) {
    try (Session session = sandbox.open(honest, Limits.DEFAULT, 1)) {
      Memory memory = session.fresh();
      memory.remember(Samples.experience("a", "one", " two ", "three"));
      return memory.recall(Samples.query("q")) + " " + memory.footprint() + session.fault();
    }
  }

  static boolean aliveSoon(long pid) {
    for (int i = 0; i < 50; i++) {
      if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
        return false;
      }
      LockSupport.parkNanos(50_000_000);
    }
    return true;
  }
}
