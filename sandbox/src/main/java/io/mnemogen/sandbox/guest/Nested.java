package io.mnemogen.sandbox.guest;

import io.mnemogen.sandbox.candidate.ContractBroken;
import io.mnemogen.sandbox.wire.GuestEnd;
import io.mnemogen.sandbox.wire.GuestMessage;
import io.mnemogen.sandbox.wire.HostMessage;
import java.io.IOException;

/// Requests to the host while it waits for a call to end.
final class Nested {
  private Nested() {}

  /// Asks and waits. When the host is gone there is nobody left to answer to, so the guest ends.
  static HostMessage ask(GuestEnd wire, GuestMessage request) {
    try {
      wire.send(request);
      return wire.receive();
    } catch (IOException hostIsGone) {
      Runtime.getRuntime().halt(0);
      throw new IllegalStateException(hostIsGone);
    }
  }

  /// What to throw when the answer is not what was asked for.
  static RuntimeException refused(HostMessage answer) {
    return answer instanceof HostMessage.Refusal(String rule)
        ? new ContractBroken(rule)
        : new IllegalStateException("the host answers what was asked, but sent something else");
  }
}
