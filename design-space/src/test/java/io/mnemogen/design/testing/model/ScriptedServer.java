package io.mnemogen.design.testing.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.mnemogen.design.toolbox.HashingEmbedder;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A server that speaks the OpenAI protocol (chat completions and embeddings) and answers as
/// scripted. Serves requests side by side; closing it ends those under way.
public final class ScriptedServer implements AutoCloseable {
  /// Components of the embeddings it makes.
  public static final int DIMENSION = 16;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Function<Asked, Reply> script;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final List<String> embedded = new CopyOnWriteArrayList<>();
  private final boolean recording;
  private int received;

  private ScriptedServer(HttpServer server, Function<Asked, Reply> script, boolean recording) {
    this.server = server;
    this.script = script;
    this.recording = recording;
  }

  /// A running server.
  ///
  /// @param script answers chat requests, from several threads at once
  public static ScriptedServer start(Function<Asked, Reply> script) {
    return start(script, true);
  }

  /// A running server that does not keep what it is asked, for very many requests.
  ///
  /// @param script answers chat requests, from several threads at once
  public static ScriptedServer unrecorded(Function<Asked, Reply> script) {
    return start(script, false);
  }

  private static ScriptedServer start(Function<Asked, Reply> script, boolean recording) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var started = new ScriptedServer(HttpServer.create(address, 64), script, recording);
      started.server.setExecutor(started.threads);
      started.server.createContext("/v1/chat/completions", started::chat);
      started.server.createContext("/v1/embeddings", started::embed);
      started.server.start();
      return started;
    } catch (IOException e) {
      throw new IllegalStateException("a local server can be started", e);
    }
  }

  /// A running server that gives these replies in order, and the last of them from then on.
  public static ScriptedServer saying(Reply... replies) {
    return start(asked -> replies[Math.min(asked.number(), replies.length - 1)]);
  }

  /// The model address of this server, such as `http://127.0.0.1:40123/v1#scripted`.
  public String address() {
    return baseUrl() + "#scripted";
  }

  /// The base URL of this server.
  public String baseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  /// All chat requests so far, in the order of arrival; none of a server that keeps none.
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  /// All texts embedded so far.
  public List<String> embedded() {
    return List.copyOf(embedded);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void chat(HttpExchange exchange) throws IOException {
    Asked request;
    synchronized (asked) {
      String key = exchange.getRequestHeaders().getFirst("Authorization");
      request = new Asked(received++, key == null ? "" : key, body(exchange));
      if (recording) {
        asked.add(request);
      }
    }
    send(exchange, script.apply(request));
  }

  private void embed(HttpExchange exchange) throws IOException {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode data = answer.put("object", "list").putArray("data");
    JsonNode input = body(exchange).path("input");
    for (JsonNode text : input.isArray() ? input : JSON.createArrayNode().add(input)) {
      embedded.add(text.asString());
      ObjectNode item = data.addObject().put("object", "embedding").put("index", data.size() - 1);
      ArrayNode vector = item.putArray("embedding");
      for (float component : new HashingEmbedder(DIMENSION).embed(text.asString())) {
        vector.add(component);
      }
    }
    int tokens = 3 * data.size();
    answer.putObject("usage").put("prompt_tokens", tokens).put("total_tokens", tokens);
    Duration none = Duration.ZERO;
    send(exchange, new Reply(200, new java.util.LinkedHashMap<>(), answer.toString(), none, none));
  }

  private static JsonNode body(HttpExchange exchange) throws IOException {
    return JSON.readTree(exchange.getRequestBody().readAllBytes());
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      Thread.sleep(reply.before());
      reply.headers().forEach(exchange.getResponseHeaders()::add);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(reply.status(), bytes.length);
      OutputStream out = exchange.getResponseBody();
      if (reply.between().isZero()) {
        out.write(bytes);
        return;
      }
      for (byte b : bytes) {
        out.write(b);
        out.flush();
        Thread.sleep(reply.between());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
