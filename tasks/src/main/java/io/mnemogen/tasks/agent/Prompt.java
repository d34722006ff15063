package io.mnemogen.tasks.agent;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The prompts of the agents, resources of this package. What a memory or a world said stands
/// between tags and is called data, so that instructions in it are none.
enum Prompt {
  ACT,
  ANSWER,
  JUDGE;

  private final String text = read(name().toLowerCase(java.util.Locale.ROOT) + ".txt");

  /// The prompt's text.
  String text() {
    return text;
  }

  /// A text between tags it cannot close.
  static String data(String tag, String text) {
    return "<%s>\n%s\n</%s>\n".formatted(tag, text.replace("</" + tag, "< /" + tag), tag);
  }

  private static String read(String resource) {
    try (InputStream in = Prompt.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is part of this jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new IllegalStateException("the resource " + resource + " can be read", e);
    }
  }
}
