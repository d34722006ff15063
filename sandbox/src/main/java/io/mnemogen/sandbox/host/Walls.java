package io.mnemogen.sandbox.host;

import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.pool.GuestPool;
import io.mnemogen.sandbox.pool.GuestProcess;
import io.mnemogen.sandbox.wire.GuestMessage;
import io.mnemogen.sandbox.wire.GuestMessage.Finding;
import io.mnemogen.sandbox.wire.HostMessage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Asks guests about the walls around them.
final class Walls {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

  private Walls() {}

  /// The walls of a pool's guests in half a sentence: those that stand, then those that do not.
  static String describe(GuestPool pool) {
    GuestProcess guest = pool.borrow(Limits.DEFAULT.heapMegabytes());
    try {
      String standing =
          join(guest.layers().stream().filter(Finding::held).map(Finding::name).toList());
      List<String> missing =
          guest.layers().stream()
              .filter(l -> !l.held())
              .map(l -> l.name() + " (" + l.detail() + ")")
              .toList();
      return standing + (missing.isEmpty() ? "" : "; not " + join(missing));
    } finally {
      pool.giveBack(guest, true);
    }
  }

  /// What a guest of this pool says of its walls.
  static List<Finding> layers(GuestPool pool) {
    GuestProcess guest = pool.borrow(Limits.DEFAULT.heapMegabytes());
    pool.giveBack(guest, true);
    return guest.layers();
  }

  /// Lets a guest try what should be impossible, then throws the guest away.
  ///
  /// @throws IOException if it does not answer
  static List<Finding> probe(GuestPool pool) throws IOException {
    GuestProcess guest = pool.borrow(Limits.DEFAULT.heapMegabytes());
    try {
      guest.deadline().arm(PATIENCE);
      guest.wire().call(new HostMessage.Probe());
      while (true) {
        switch (guest.wire().receive()) {
          case GuestMessage.Probed probed -> {
            return probed.findings();
          }
          case GuestMessage.Pulse beat -> {}
          case GuestMessage other ->
              throw new IOException("a guest answers probes, but said " + other);
        }
      }
    } finally {
      pool.giveBack(guest, false);
    }
  }

  private static String join(List<String> names) {
    return names.stream().collect(Collectors.joining(", "));
  }
}
