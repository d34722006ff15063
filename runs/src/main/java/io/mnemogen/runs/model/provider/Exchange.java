package io.mnemogen.runs.model.provider;

import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// One HTTP/1.1 exchange under one deadline, from connecting to the last byte of the body; the
/// JDK's own time-out ends with the headers. Errors keep what the server said of `Retry-After`.
/// Interrupting the caller ends the exchange.
record Exchange(java.net.http.HttpClient jdk, Duration deadline) implements HttpClient {
  /// A builder for LangChain4j whose clients share this exchange.
  static HttpClientBuilder builder(Duration deadline) {
    var jdk =
        java.net.http.HttpClient.newBuilder()
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .connectTimeout(deadline)
            .build();
    return new Fixed(new Exchange(jdk, deadline));
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    Future<HttpResponse<byte[]>> sent =
        jdk.sendAsync(jdkRequest(request), HttpResponse.BodyHandlers.ofByteArray());
    try {
      HttpResponse<byte[]> response = sent.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
      if (response.statusCode() / 100 != 2) {
        throw new TurnedDown(
            response.statusCode(),
            new String(response.body(), StandardCharsets.UTF_8),
            retryAfter(response));
      }
      return SuccessfulHttpResponse.builder()
          .statusCode(response.statusCode())
          .headers(response.headers().map())
          .body(response.body())
          .build();
    } catch (java.util.concurrent.TimeoutException e) {
      throw new TimeoutException("no whole answer within %d s".formatted(deadline.toSeconds()), e);
    } catch (ExecutionException e) {
      throw new UncheckedIOException(
          e.getCause() instanceof IOException io ? io : new IOException(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new java.io.InterruptedIOException("interrupted"));
    } finally {
      sent.cancel(true);
    }
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("answers are taken whole, never streamed");
  }

  private static java.net.http.HttpRequest jdkRequest(HttpRequest request) {
    var jdk =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .method(
                request.method().name(),
                request.body() == null
                    ? java.net.http.HttpRequest.BodyPublishers.noBody()
                    : java.net.http.HttpRequest.BodyPublishers.ofString(request.body()));
    request.headers().forEach((name, values) -> values.forEach(value -> jdk.header(name, value)));
    return jdk.build();
  }

  private static Optional<Duration> retryAfter(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,6}(\\.\\d+)?"))
        .map(seconds -> Duration.ofMillis((long) (1000 * Double.parseDouble(seconds))));
  }

  /// Builds the same client whatever LangChain4j asks of it.
  private record Fixed(Exchange exchange) implements HttpClientBuilder {
    @Override
    public Duration connectTimeout() {
      return exchange.deadline();
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
      return this;
    }

    @Override
    public Duration readTimeout() {
      return exchange.deadline();
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
      return this;
    }

    @Override
    public HttpClient build() {
      return exchange;
    }
  }
}
