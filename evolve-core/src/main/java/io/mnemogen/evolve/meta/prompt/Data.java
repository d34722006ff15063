package io.mnemogen.evolve.meta.prompt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Content that is shown, not said: records, programs, messages. Sealed, so that content cannot end
/// its block: the seal is a hash of the content, which no content can hold.
final class Data {
  private static final int SEAL = 16;

  private Data() {}

  /// A labelled block.
  ///
  /// @param label what it is, in the framework's words
  /// @param content anyone's words
  static String block(String label, String content) {
    String seal = seal(content);
    return "<data label=\"%s\" seal=%s>\n%s\n</data %s>"
        .formatted(label, seal, content.stripTrailing(), seal);
  }

  /// The first digits of the hash of a content.
  static String seal(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, SEAL);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
