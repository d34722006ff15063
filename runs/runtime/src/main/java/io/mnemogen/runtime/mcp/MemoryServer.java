package io.mnemogen.runtime.mcp;

import io.mnemogen.runtime.AgentMemory;
import io.mnemogen.runtime.Papers;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.InputStream;
import java.io.OutputStream;

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
    Papers papers = memory.papers();
    var server =
        McpServer.sync(transport)
            .serverInfo(papers.name(), papers.design().substring(0, 12))
            .instructions(
                "A memory found by Mnemogen: %s. Recall before you act, remember what you learn."
                    .formatted(papers.idea()))
            .capabilities(ServerCapabilities.builder().tools(false).build());
    for (MemoryTools.Door door : new MemoryTools(memory).doors()) {
      server.toolCall(door.tool(), (exchange, request) -> door.call(request.arguments()));
    }
    McpSyncServer serving = server.build();
    try {
      gate.awaitEnd();
    } finally {
      serving.close();
    }
  }
}
