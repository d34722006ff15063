package io.mnemogen.sandbox.session;

import io.mnemogen.design.Fault;
import io.mnemogen.design.Slot;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.candidate.ContractBroken;
import io.mnemogen.sandbox.pool.GuestProcess;
import io.mnemogen.sandbox.wire.GuestMessage;
import io.mnemogen.sandbox.wire.HostMessage;
import io.mnemogen.sandbox.wire.WireException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One session's talk with its guest: calls under a deadline, the guest's requests in between, and
/// what went wrong.
final class Conversation {
  private final GuestProcess guest;
  private final Meter meter;
  private final Limits limits;
  private final List<List<Recalled>> found = new ArrayList<>();
  private GuestMessage.Done held = new GuestMessage.Done(0, 0);

  Conversation(GuestProcess guest, Meter meter, Limits limits) {
    this.guest = guest;
    this.meter = meter;
    this.limits = limits;
  }

  /// Makes one call and waits for its end.
  ///
  /// @param items how many calls of the memory it stands for
  /// @param suspect the slot at fault if the guest cannot tell, or null
  /// @throws RuntimeException what a service of the host threw; the guest, which waits for it, is
  ///   ended
  Optional<Fault> call(HostMessage message, int items, @Nullable Slot suspect) {
    found.clear();
    var timer = new CallTimer(guest.deadline(), limits, meter.wall(), suspect);
    if (message instanceof HostMessage.Open) {
      timer.allow(Slot.values().length);
    }
    try {
      timer.start();
      guest.wire().call(message);
      return converse(timer);
    } catch (WireException nonsense) {
      guest.kill();
      return Optional.of(
          new Fault.Died(null, 0, "its guest broke the protocol: " + nonsense.getMessage()));
    } catch (IOException ended) {
      return Optional.of(post(timer));
    } catch (RuntimeException serviceFailed) {
      guest.kill();
      throw serviceFailed;
    } finally {
      meter.called(items, timer.stop());
    }
  }

  /// What the guest found in the last call.
  List<List<Recalled>> found() {
    return List.copyOf(found);
  }

  /// What the base held after the last call.
  GuestMessage.Done held() {
    return held;
  }

  private Optional<Fault> converse(CallTimer timer) throws IOException {
    while (true) {
      switch (guest.wire().receive()) {
        case GuestMessage.Done done -> {
          held = done;
          return Optional.empty();
        }
        case GuestMessage.Failed failed -> {
          return Optional.of(failed.fault());
        }
        case GuestMessage.Found answer -> found.add(checked(answer.passages()));
        case GuestMessage.Pulse beat -> timer.heard(beat);
        case GuestMessage.Embed embed -> {
          timer.pause();
          HostMessage vectors = serve(() -> new HostMessage.Vectors(meter.embedAll(embed.texts())));
          timer.resume();
          guest.wire().reply(vectors);
        }
        case GuestMessage.Ask ask -> {
          timer.pause();
          HostMessage answer =
              serve(() -> new HostMessage.Answer(meter.complete(ask.prompt(), ask.maxTokens())));
          timer.resume();
          guest.wire().reply(answer);
        }
        case GuestMessage.Ready r -> throw new WireException("a guest is ready once");
        case GuestMessage.Probed p -> throw new WireException("nobody asked for probes");
      }
    }
  }

  private static HostMessage serve(Supplier<HostMessage> service) {
    try {
      return service.get();
    } catch (ContractBroken broken) {
      return new HostMessage.Refusal(String.valueOf(broken.getMessage()));
    }
  }

  private List<Recalled> checked(List<Recalled> passages) throws WireException {
    long characters = 0;
    for (Recalled passage : passages) {
      characters += passage.text().length();
    }
    if (characters > limits.resultCharacters()) {
      throw new WireException(
          "a result has at most %d characters, but has %d"
              .formatted(limits.resultCharacters(), characters));
    }
    return passages;
  }

  /// Why the guest is gone.
  private Fault post(CallTimer timer) {
    GuestProcess.Ending ending = guest.ending();
    guest.kill();
    if (guest.deadline().expired()) {
      Duration limit = timer.limit();
      return new Fault.TimedOut(timer.slot(), timer.line(), limit);
    }
    return ending.outOfMemory()
        ? new Fault.OutOfMemory(
            timer.slot(),
            timer.line(),
            "needs more than %d MB of heap".formatted(limits.heapMegabytes()))
        : new Fault.Died(timer.slot(), timer.line(), "its guest ended with " + ending);
  }
}
