package io.mnemogen.design.testing.model;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the server answers to a chat request.
///
/// @param status the HTTP status
/// @param headers further HTTP headers
/// @param body sent as it is
/// @param before time that passes before anything is sent
/// @param between time that passes before every further byte of the body
public record Reply(
    int status,
    SequencedMap<String, String> headers,
    String body,
    Duration before,
    Duration between) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// A good answer; a token is counted for every word of it, and seven for the question.
  public static Reply text(String content) {
    return of(200, completion(content, "stop", true));
  }

  /// An answer cut off at the longest length.
  public static Reply truncated(String content) {
    return of(200, completion(content, "length", true));
  }

  /// A good answer of a server that does not count tokens.
  public static Reply withoutUsage(String content) {
    return of(200, completion(content, "stop", false));
  }

  /// The model will not answer.
  public static Reply refusal(String why) {
    ObjectNode completion = completion("", "stop", true);
    ObjectNode message = (ObjectNode) completion.path("choices").path(0).path("message");
    message.putNull("content").put("refusal", why);
    return of(200, completion);
  }

  /// A good answer but for its JSON, which ends in the middle.
  public static Reply garbled() {
    String whole = text("never read").body();
    return new Reply(
        200,
        new LinkedHashMap<>(),
        whole.substring(0, whole.length() / 2),
        Duration.ZERO,
        Duration.ZERO);
  }

  /// Too many requests: come back later.
  public static Reply rateLimited(Duration retryAfter) {
    var headers = new LinkedHashMap<>(Map.of("Retry-After", "" + retryAfter.toSeconds()));
    Reply error = error(429, "rate limit reached");
    return new Reply(429, headers, error.body(), Duration.ZERO, Duration.ZERO);
  }

  /// The server failed, or turned the request down, with this status.
  public static Reply error(int status, String message) {
    ObjectNode error = JSON.createObjectNode();
    error.putObject("error").put("message", message).put("type", "scripted");
    return of(status, error);
  }

  /// The same answer, after a time.
  public Reply after(Duration time) {
    return new Reply(status, headers, body, time, between);
  }

  /// The same answer, dripping byte by byte.
  public Reply dripping(Duration time) {
    return new Reply(status, headers, body, before, time);
  }

  private static Reply of(int status, ObjectNode body) {
    return new Reply(status, new LinkedHashMap<>(), body.toString(), Duration.ZERO, Duration.ZERO);
  }

  private static ObjectNode completion(String content, String finish, boolean usage) {
    ObjectNode completion = JSON.createObjectNode();
    completion.put("id", "scripted").put("object", "chat.completion").put("model", "scripted");
    ObjectNode choice = completion.putArray("choices").addObject();
    choice.put("index", 0).put("finish_reason", finish);
    choice.putObject("message").put("role", "assistant").put("content", content);
    if (usage) {
      int words = content.isBlank() ? 0 : content.strip().split("\\s+").length;
      completion
          .putObject("usage")
          .put("prompt_tokens", 7)
          .put("completion_tokens", words)
          .put("total_tokens", 7 + words);
    }
    return completion;
  }
}
