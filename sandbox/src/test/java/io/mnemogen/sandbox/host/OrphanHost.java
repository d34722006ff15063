package io.mnemogen.sandbox.host;

import io.mnemogen.design.Slot;
import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Mode;
import io.mnemogen.sandbox.Samples;
import io.mnemogen.sandbox.Services;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/// A host with guests, one of them busy for a long time, that waits to be killed. It writes the
/// guests' process ids in one line.
final class OrphanHost {
  private OrphanHost() {}

  public static void main(String[] args) throws IOException {
    var limits = new Limits(Duration.ofMinutes(5), Duration.ofMinutes(5), 192, 999, 999, 0);
    var sandbox =
        (ProcessSandbox)
            Sandboxes.open(
                Mode.valueOf(args[0]), 1, Services.of(new HashingEmbedder(16)), Path.of(args[1]));
    var session =
        sandbox.open(
            Samples.with(Slot.STORE, "Object n = (1..2000000000).sum()\nbase.size()"), limits, 1);
    try (var out = new FileOutputStream(FileDescriptor.out)) {
      out.write((sandbox.guests() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    session.fresh().remember(Samples.experience("a", "b"));
  }
}
