package io.mnemogen.runtime.mcp;

import io.mnemogen.runtime.AgentMemory;
import io.mnemogen.runtime.Papers;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Serves a memory to clients of the Model Context Protocol.
public final class MemoryServer {
  private final AgentMemory memory;

  /// @param memory not closed by this server
  public MemoryServer(AgentMemory memory) {
    this.memory = memory;
  }

  /// Serves one client over two streams, a message a line, until the input ends.
  public void serve(InputStream in, OutputStream out) throws InterruptedException {
    var gate = new Gate(in, out);
    var transport =
        new StdioServerTransportProvider(
            McpJsonDefaults.getMapper(), gate.messages(), gate.answers());
    McpSyncServer serving = configured(McpServer.sync(transport)).build();
    try {
      gate.awaitEnd();
    } finally {
      serving.close();
    }
  }

  /// Serves any number of clients over streamable HTTP, on this machine's loopback interface alone.
  ///
  /// @param port where, or 0 for any free port
  /// @param token what clients must show as `Authorization: Bearer TOKEN`, or null for nothing
  /// @return what serves; closed by whoever asks
  /// @throws IllegalStateException if the port is taken
  public HttpDoor serve(int port, @Nullable String token) {
    var transport =
        HttpServletStreamableServerTransportProvider.builder()
            .jsonMapper(McpJsonDefaults.getMapper())
            .mcpEndpoint(HttpDoor.PATH)
            .httpHeaderValidator(new Visitors(token))
            .build();
    McpSyncServer serving = configured(McpServer.sync(transport)).build();
    return HttpDoor.open(transport, port, serving::close);
  }

  private <S extends McpServer.SyncSpecification<S>> S configured(S server) {
    Papers papers = memory.papers();
    server
        .serverInfo(papers.name(), papers.design().substring(0, 12))
        .instructions(
            "A memory found by Mnemogen: %s. Recall before you act, remember what you learn."
                .formatted(papers.idea()))
        .capabilities(ServerCapabilities.builder().tools(false).build());
    for (MemoryTools.Door door : new MemoryTools(memory).doors()) {
      server.toolCall(door.tool(), (exchange, request) -> door.call(request.arguments()));
    }
    return server;
  }
}
