package io.mnemogen.runtime.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mnemogen.runtime.AgentMemory;
import io.mnemogen.runtime.CatalogueMemory;
import io.mnemogen.runtime.Isolation;
import io.mnemogen.runtime.MemoryOptions;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A memory over HTTP.
class HttpDoorTest {
  private static final MemoryOptions OPTIONS = MemoryOptions.DEFAULT.with(Isolation.OFF);
  private static final String TOKEN = "open-sesame";
  private static final String HELLO =
      """
      {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
      """;

  @TempDir private Path folder;

  @Test
  void clientsRememberRecallForgetAndFindItAgain() {
    Path file = folder.resolve("agent.memory");
    String id;
    try (AgentMemory memory = new CatalogueMemory("hybrid").load(file, OPTIONS);
        HttpDoor door = new MemoryServer(memory).serve(0, TOKEN);
        McpSyncClient client = client(door.address())) {
      client.initialize();
      assertThat(client.listTools().tools())
          .extracting(Tool::name)
          .containsExactlyInAnyOrder("remember", "recall", "forget", "stats");
      id = text(call(client, "remember", Map.of("text", "Alice keeps bees in Oslo.")));
      try (McpSyncClient second = client(door.address())) {
        second.initialize();
        assertThat(text(call(second, "recall", Map.of("question", "Who keeps bees?"))))
            .contains("Alice keeps bees");
      }
    }
    try (AgentMemory memory = new CatalogueMemory("hybrid").load(file, OPTIONS);
        HttpDoor door = new MemoryServer(memory).serve(0, TOKEN);
        McpSyncClient client = client(door.address())) {
      client.initialize();
      assertThat(text(call(client, "stats", Map.of()))).contains("\"experiences\":1");
      assertThat(call(client, "forget", Map.of("id", "m99")).isError()).isTrue();
      call(client, "forget", Map.of("id", id));
      assertThat(text(call(client, "recall", Map.of("question", "Who keeps bees?"))))
          .doesNotContain("Alice");
    }
  }

  @Test
  void strangersAreTurnedAway() throws IOException, InterruptedException {
    try (AgentMemory memory = new CatalogueMemory("bm25").open(OPTIONS);
        HttpDoor door = new MemoryServer(memory).serve(0, TOKEN);
        HttpDoor open = new MemoryServer(memory).serve(0, null)) {
      URI at = door.address();
      assertThat(at.getHost()).isEqualTo("127.0.0.1");
      assertThat(answer(at, Map.of("Authorization", "Bearer " + TOKEN))).isEqualTo(200);
      assertThat(answer(at, Map.of())).isEqualTo(401);
      assertThat(answer(at, Map.of("Authorization", "Bearer guess"))).isEqualTo(401);
      assertThat(
              answer(
                  at, Map.of("Authorization", "Bearer " + TOKEN, "Origin", "https://evil.example")))
          .isEqualTo(403);
      assertThat(answer(open.address(), Map.of())).isEqualTo(200);
      assertThat(answer(open.address(), Map.of("Origin", "https://evil.example"))).isEqualTo(403);
      assertThat(answer(open.address(), Map.of("Origin", "http://localhost:6274"))).isEqualTo(200);
      assertThat(rebound(open.address())).contains(" 421 ").doesNotContain(" 200 ");
      assertThat(send(at, "garbage", Map.of("Authorization", "Bearer " + TOKEN))).isEqualTo(400);
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    try (AgentMemory memory = new CatalogueMemory("bm25").open(OPTIONS);
        HttpDoor door = new MemoryServer(memory).serve(0, TOKEN)) {
      int taken = door.address().getPort();
      assertThatThrownBy(() -> new MemoryServer(memory).serve(taken, TOKEN))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("port " + taken);
    }
  }

  /// The status line when the name asked for is not this machine's.
  private static String rebound(URI at) throws IOException {
    try (var socket = new Socket(at.getHost(), at.getPort())) {
      socket
          .getOutputStream()
          .write(
              "POST /mcp HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static int answer(URI at, Map<String, String> headers)
      throws IOException, InterruptedException {
    return send(at, HELLO, headers);
  }

  private static int send(URI at, String body, Map<String, String> headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(at)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString()).statusCode();
    }
  }

  private static CallToolResult call(
      McpSyncClient client, String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().getFirst()).text();
  }

  private static McpSyncClient client(URI at) {
    var transport =
        HttpClientStreamableHttpTransport.builder(at.resolve("/").toString())
            .endpoint(at.getPath())
            .jsonMapper(McpJsonDefaults.getMapper())
            .requestBuilder(HttpRequest.newBuilder().header("Authorization", "Bearer " + TOKEN))
            .build();
    return McpClient.sync(transport).build();
  }
}
