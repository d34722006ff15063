package io.mnemogen.tasks;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.Turn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Builds the content hash of a suite: SHA-256 over everything that is added, in order. Parts are
/// delimited, so that "ab" + "c" and "a" + "bc" differ.
public final class ContentHash {
  private final MessageDigest digest;

  /// A hash of nothing yet.
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
    for (int shift = 56; shift >= 0; shift -= 8) {
      digest.update((byte) (number >>> shift));
    }
    return this;
  }

  /// Adds an experience whole.
  public ContentHash add(Experience experience) {
    add(experience.id()).add(experience.goal()).add(experience.time());
    add(experience.turns().size());
    for (Turn turn : experience.turns()) {
      add(turn.role()).add(turn.text()).add(turn.time());
      add(Double.doubleToLongBits(turn.reward())).add(turn.attributes().toString());
    }
    return add(experience.outcome().toString());
  }

  /// Adds a query whole, but for its recent turns.
  public ContentHash add(Query query) {
    return add(query.goal()).add(query.text()).add(query.time()).add(query.budget());
  }

  /// The hash in hexadecimal. Nothing may be added afterwards.
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
