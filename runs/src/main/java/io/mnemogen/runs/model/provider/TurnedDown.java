package io.mnemogen.runs.model.provider;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.Optional;

/// A server answered with an error.
public final class TurnedDown extends HttpException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Duration> retryAfter;

  TurnedDown(int status, String message, Optional<Duration> retryAfter) {
    super(status, message);
    this.retryAfter = retryAfter;
  }

  /// How long the server asks to wait before the next request, if it does.
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
