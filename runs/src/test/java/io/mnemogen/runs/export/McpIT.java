package io.mnemogen.runs.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.runs.Laboratory;
import io.mnemogen.runs.Run;
import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.RunListener;
import io.mnemogen.runs.config.ConfigReader;
import io.mnemogen.runs.config.RunConfig;
import io.mnemogen.runtime.Papers;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a search to an agent: evolve, export, `java -jar … mcp`, a client.
class McpIT {
  /// What a client says first; its request has the id -1.
  static final String HELLO =
      """
      {"jsonrpc":"2.0","id":-1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      """;

  @TempDir static Path folder;
  private static Path jar;
  private static Papers papers;

  @BeforeAll
  static void evolveAndExport() {
    Path run = folder.resolve("run");
    RunConfig config =
        ConfigReader.read(
            null,
            new LinkedHashMap<>(
                Map.of(
                    "search.evaluations", "6",
                    "search.population", "4",
                    "search.seeds", "bm25,hybrid",
                    "sandbox.guests", "1",
                    "embedding.model", "hashing",
                    "task.family", "facts",
                    "out", run.toString())));
    try (var laboratory = new Laboratory(config)) {
      new Run(laboratory, RunFolder.create(config), new RunListener() {}).run(() -> false);
    }
    jar = folder.resolve("winner.jar");
    papers =
        new Export(run.toString(), null, true, new LinkedHashMap<>(Map.of("mnemogen", "test")))
            .to(jar);
  }

  @Test
  void thePapersTellWhereItComesFrom() {
    assertThat(papers.scores()).extracting(Papers.Score::split).contains("train", "validation");
    assertThat(papers.scores()).allMatch(s -> s.low() <= s.quality() && s.quality() <= s.high());
    assertThat(papers.lineage()).extracting(Papers.Ancestor::id).contains(papers.design());
    assertThat(papers.needs().budget()).as("what a question of facts may cost").isEqualTo(384);
    assertThat(papers.search()).isNotNull();
    assertThat(papers.search().plan()).containsKey("plan.context.train");
  }

  @Test
  void aClientRemembersRecallsRestartsAndItIsStillThere() {
    Path memory = folder.resolve("agent.memory");
    String id;
    try (McpSyncClient client = client(memory)) {
      client.initialize();
      assertThat(client.listTools().tools())
          .extracting(Tool::name)
          .containsExactlyInAnyOrder("remember", "recall", "forget", "stats");
      id = text(call(client, "remember", Map.of("text", "Alice keeps bees in Oslo.")));
      call(client, "remember", Map.of("text", "Bob repairs clocks in Turin."));
      assertThat(text(call(client, "recall", Map.of("question", "Who keeps bees?"))))
          .contains("Alice keeps bees");
    }
    try (McpSyncClient client = client(memory)) {
      client.initialize();
      assertThat(text(call(client, "recall", Map.of("question", "Who keeps bees?"))))
          .contains("Alice keeps bees");
      assertThat(text(call(client, "stats", Map.of())))
          .contains("\"experiences\":2")
          .containsAnyOf("jailed", "process:");
      assertThat(call(client, "forget", Map.of("id", "m99")).isError()).isTrue();
      assertThat(call(client, "forget", Map.of("id", id)).isError()).isNotEqualTo(true);
      assertThat(text(call(client, "recall", Map.of("question", "Who keeps bees?"))))
          .doesNotContain("Alice");
    }
  }

  @Test
  void overHttpItOutlivesAKill() throws IOException, InterruptedException {
    Path memory = folder.resolve("http.memory");
    var builder =
        new ProcessBuilder(
            JavaProcess.java(),
            "-jar",
            jar.toString(),
            "mcp",
            "--http",
            "0",
            "--memory",
            "" + memory);
    builder.environment().put("XDG_CACHE_HOME", folder.toString());
    builder.environment().put("MNEMOGEN_MCP_TOKEN", "for-a-test");
    Process serving = builder.start();
    try (var words = serving.errorReader()) {
      String address = words.lines().filter(w -> w.contains("http://")).findFirst().orElseThrow();
      var transport =
          HttpClientStreamableHttpTransport.builder(address.replaceFirst(".*(http://.*)/mcp", "$1"))
              .endpoint("/mcp")
              .jsonMapper(McpJsonDefaults.getMapper())
              .requestBuilder(HttpRequest.newBuilder().header("Authorization", "Bearer for-a-test"))
              .build();
      try (McpSyncClient client =
          McpClient.sync(transport).requestTimeout(Duration.ofMinutes(2)).build()) {
        client.initialize();
        call(client, "remember", Map.of("text", "Alice keeps bees in Oslo."));
        assertThat(text(call(client, "recall", Map.of("question", "Who keeps bees?"))))
            .contains("Alice keeps bees");
      }
    } finally {
      serving.destroyForcibly().waitFor();
    }
    JavaProcess seen =
        JavaProcess.run(folder, "", "-jar", jar.toString(), "inspect", memory.toString());
    assertThat(seen.out()).contains("1 experiences");
  }

  @Test
  void garbageGetsAProtocolErrorAndLosesNothing() {
    Path memory = folder.resolve("garbage.memory");
    String input =
        HELLO
            + """
            {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"remember","arguments":{"text":"Alice keeps bees."}}}
            this is not JSON
            {"jsonrpc":"1.0","id":3}
            [1,2]
            {"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"remember","arguments":{"text":17}}}
            {"jsonrpc":"2.0","id":5,"method":"no/such/method"}
            {"jsonrpc":"2.0","id":6,"method":"tools/call","params":{"name":"stats","arguments":{}}}
            """;
    JavaProcess end =
        JavaProcess.run(
            folder, input, "-jar", jar.toString(), "mcp", "--memory", memory.toString());
    List<String> lines = end.out().lines().toList();
    assertThat(lines).allMatch(line -> line.startsWith("{\"jsonrpc\":\"2.0\""));
    assertThat(answer(lines, "null")).contains("-32700");
    assertThat(answer(lines, "3")).contains("-32600");
    assertThat(answer(lines, "4")).contains("\"isError\":true");
    assertThat(answer(lines, "5")).contains("-32601");
    assertThat(answer(lines, "6")).contains("\\\"experiences\\\":1");
    assertThat(end.code()).isZero();
    JavaProcess seen =
        JavaProcess.run(folder, "", "-jar", jar.toString(), "inspect", memory.toString());
    assertThat(seen.out()).contains("1 experiences");
  }

  private static String answer(List<String> lines, String id) {
    Optional<String> found =
        lines.stream().filter(line -> line.contains("\"id\":" + id + ",")).findFirst();
    assertThat(found).as("the answer to %s in %s", id, lines).isPresent();
    return found.get();
  }

  private static CallToolResult call(
      McpSyncClient client, String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().getFirst()).text();
  }

  private static McpSyncClient client(Path memory) {
    var server =
        ServerParameters.builder(JavaProcess.java())
            .args("-jar", jar.toString(), "mcp", "--memory", memory.toString())
            .env(Map.of("XDG_CACHE_HOME", folder.toString()))
            .build();
    return McpClient.sync(new StdioClientTransport(server, McpJsonDefaults.getMapper()))
        .initializationTimeout(Duration.ofMinutes(1))
        .requestTimeout(Duration.ofMinutes(2))
        .build();
  }
}
