package io.mnemogen.sandbox.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.design.Fault;
import io.mnemogen.design.Slot;
import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Phase;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Recalled;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.sandbox.Limits;
import io.mnemogen.sandbox.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Messages come over whole or not at all, whatever is done to their bytes.
class WireTest {
  private static final int LONGEST = 1 << 16;

  static List<GuestMessage> guestMessages() {
    return List.of(
        new GuestMessage.Ready(List.of(new GuestMessage.Finding("seccomp", true, "in force"))),
        new GuestMessage.Done(3, 1L << 40),
        new GuestMessage.Found(
            List.of(new Recalled("täxt", 0.5, List.of("e1.1", "")), Recalled.of("", -0.0, "x"))),
        new GuestMessage.Failed(new Fault.Threw(Slot.STORE, 7, "it did")),
        new GuestMessage.Failed(new Fault.DoesNotCompile(Slot.ENCODE, 0, "")),
        new GuestMessage.Failed(new Fault.Forbidden(Slot.MANAGE, 1, "java.io.File")),
        new GuestMessage.Failed(new Fault.OutOfMemory(null, 0, "heap")),
        new GuestMessage.Failed(new Fault.BrokeContract(Slot.RETRIEVE, 2, "a rule")),
        new GuestMessage.Embed(List.of("one", "two\n", "\uD83D\uDE00")),
        new GuestMessage.Ask("prompt", 5),
        new GuestMessage.Pulse(null, 0, 9),
        new GuestMessage.Pulse(Slot.MANAGE, 12, 10),
        new GuestMessage.Probed(List.of()));
  }

  static List<HostMessage> hostMessages() {
    var attributes = new LinkedHashMap<>(Map.of("caption", "a dog"));
    var turn = new Turn("ann", "hello", -5, 0.25, attributes);
    return List.of(
        new HostMessage.Open(Samples.recency().with("retrieve.k", 5), Limits.DEFAULT, "e", 3, true),
        new HostMessage.Begin(Long.MIN_VALUE),
        new HostMessage.Remember(
            List.of(
                new Experience(
                    "e", "goal", List.of(turn), 9, new Outcome(1, true, List.of("u1", "u2"))))),
        new HostMessage.Recall(List.of(new Query("g", "t", Phase.IN, 4, 100, List.of(turn)))),
        new HostMessage.Answer("yes"),
        new HostMessage.Refusal("no"),
        new HostMessage.Probe());
  }

  @ParameterizedTest
  @MethodSource("guestMessages")
  void guestMessagesComeOverWhole(GuestMessage message) throws IOException {
    assertThat(host(bytes(message)).receive()).isEqualTo(message);
  }

  @ParameterizedTest
  @MethodSource("hostMessages")
  void hostMessagesComeOverWhole(HostMessage message) throws IOException {
    assertThat(guest(bytes(message)).receive()).isEqualTo(message);
  }

  @Test
  void vectorsComeOverBitForBit() throws IOException {
    float[] vector = {0f, -0f, Float.MIN_VALUE, Float.NaN, 1e38f};
    var message = new HostMessage.Vectors(List.of(vector, new float[0]));

    assertThat(((HostMessage.Vectors) guest(bytes(message)).receive()).vectors())
        .containsExactly(vector, new float[0]);
  }

  @ParameterizedTest
  @MethodSource("guestMessages")
  void aStreamThatEndsEarlyIsTheEnd(GuestMessage message) throws IOException {
    byte[] whole = bytes(message);
    for (int length = 0; length < whole.length; length++) {
      HostEnd host = host(Arrays.copyOf(whole, length));
      assertThatThrownBy(host::receive).isInstanceOf(EOFException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("guestMessages")
  void aFrameThatIsTooShortOrTooLongForItsMessageIsRefused(GuestMessage message)
      throws IOException {
    byte[] whole = bytes(message);
    for (int length = 5; length < whole.length - 4; length++) {
      HostEnd host = host(ByteBuffer.wrap(whole.clone()).putInt(0, length).array());
      assertThatThrownBy(host::receive).isInstanceOf(WireException.class);
    }
    byte[] longer = Arrays.copyOf(whole, whole.length + 3);
    HostEnd host = host(ByteBuffer.wrap(longer).putInt(0, whole.length - 1).array());
    assertThatThrownBy(host::receive)
        .isInstanceOf(WireException.class)
        .hasMessageContaining("3 bytes follow");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 4, LONGEST + 1, Integer.MAX_VALUE})
  void impossibleLengthsAreRefusedBeforeAnythingIsAllocated(int length) {
    HostEnd host = host(ByteBuffer.allocate(64).putInt(length).array());

    assertThatThrownBy(host::receive)
        .isInstanceOf(WireException.class)
        .hasMessageContaining("but has " + length);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void damagedFramesAreMessagesOrRefusedAndNothingElse(long seed) throws IOException {
    var random = new SplittableRandom(seed);
    List<GuestMessage> messages = guestMessages();
    int refused = 0;
    for (int i = 0; i < 4000; i++) {
      byte[] bytes = bytes(messages.get(random.nextInt(messages.size())));
      for (int damage = random.nextInt(1, 4); damage > 0; damage--) {
        bytes[random.nextInt(8, bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(host(bytes).receive()).isNotNull();
      } catch (WireException e) {
        refused++;
      }
    }
    assertThat(refused).isBetween(1, 3999);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void noiseIsRefused(long seed) throws IOException {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 4000; i++) {
      byte[] noise = new byte[random.nextInt(9, 200)];
      random.nextBytes(noise);
      ByteBuffer.wrap(noise).putInt(noise.length - 4).putInt(0);
      try {
        assertThat(host(noise).receive()).isNotNull();
      } catch (WireException expected) {
        assertThat(expected).hasMessageMatching(".*\\S.*");
      }
    }
  }

  @Test
  void wordsOfAnotherCallAreRefused() throws IOException {
    byte[] bytes = bytes(new GuestMessage.Done(1, 1));
    ByteBuffer.wrap(bytes).putInt(4, 77);

    assertThatThrownBy(host(bytes)::receive)
        .isInstanceOf(WireException.class)
        .hasMessage("call 0 is running, but the guest speaks of 77");
  }

  @Test
  void longWordsOfAFaultAreCut() throws IOException {
    var failed = new GuestMessage.Failed(new Fault.Threw(Slot.STORE, 1, "x".repeat(50_000)));

    assertThat(((GuestMessage.Failed) host(bytes(failed)).receive()).fault().detail())
        .hasSize(4001)
        .endsWith("…");
  }

  private static byte[] bytes(GuestMessage message) throws IOException {
    var out = new ByteArrayOutputStream();
    new GuestEnd(InputStream.nullInputStream(), out).send(message);
    return out.toByteArray();
  }

  private static byte[] bytes(HostMessage message) throws IOException {
    var out = new ByteArrayOutputStream();
    new HostEnd(InputStream.nullInputStream(), out, LONGEST).reply(message);
    return out.toByteArray();
  }

  private static HostEnd host(byte[] bytes) {
    return new HostEnd(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream(), LONGEST);
  }

  private static GuestEnd guest(byte[] bytes) {
    return new GuestEnd(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream());
  }
}
