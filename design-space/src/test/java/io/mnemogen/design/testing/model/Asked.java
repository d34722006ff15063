package io.mnemogen.design.testing.model;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A chat request as the server received it.
///
/// @param number its place among all chat requests, from 0
/// @param authorization the header's value, empty if there was none
/// @param body the JSON document
public record Asked(int number, String authorization, JsonNode body) {
  /// The model asked for.
  public String model() {
    return body.path("model").asString("");
  }

  /// The texts of all messages of a role, in order.
  public List<String> said(String role) {
    var texts = new ArrayList<String>();
    for (JsonNode message : body.path("messages")) {
      if (message.path("role").asString("").equals(role)) {
        texts.add(text(message.path("content")));
      }
    }
    return texts;
  }

  /// The text of the last message.
  public String last() {
    JsonNode messages = body.path("messages");
    return text(messages.path(messages.size() - 1).path("content"));
  }

  private static String text(JsonNode content) {
    if (!content.isArray()) {
      return content.asString("");
    }
    var text = new StringBuilder();
    content.forEach(part -> text.append(part.path("text").asString("")));
    return text.toString();
  }
}
