package io.mnemogen.tasks.data;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Turn;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of a sequence of values. Every text goes in with its length, so that different
/// sequences never run together to the same bytes.
public final class ContentHash {
  private final MessageDigest digest;

  /// The hash of nothing yet.
  public ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// Adds a text.
  public ContentHash add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    digest.update(bytes);
    return this;
  }

  /// Adds a number.
  public ContentHash add(long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number));
    return this;
  }

  /// Adds everything a memory sees of an experience.
  public ContentHash add(Experience experience) {
    add(experience.id()).add(experience.goal()).add(experience.time());
    add(Double.doubleToLongBits(experience.outcome().reward()));
    add(experience.outcome().success() ? 1 : 0);
    add(experience.turns().size());
    for (Turn turn : experience.turns()) {
      add(turn.role()).add(turn.text()).add(turn.time());
      add(Double.doubleToLongBits(turn.reward()));
      turn.attributes().forEach((name, value) -> add(name).add(value));
    }
    return this;
  }

  /// Adds everything a memory sees of a query before an episode.
  public ContentHash add(Query query) {
    return add(query.goal()).add(query.text()).add(query.time()).add(query.budget());
  }

  /// The hash so far, in hexadecimal digits; afterwards it begins anew.
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
