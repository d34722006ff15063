package io.mnemogen.runs.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.mnemogen.runtime.journal.MemoryFile;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program of docs/using-a-design.md, compiled and run as it stands there.
class UsingADesignIT {
  private static final String ANSWER =
      """
      {"id":"1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,\
      "message":{"role":"assistant","content":"Noted."},"finish_reason":"stop"}],\
      "usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}\
      """;

  @TempDir private Path folder;

  @Test
  void theProgramOfTheDocumentRemembersFromOneRunToTheNext() throws IOException {
    Path program = Files.writeString(folder.resolve("Chat.java"), program());
    Path jar = folder.resolve("my-memory.jar");
    new Export("hybrid", null, true, new LinkedHashMap<>()).to(jar);
    var requests = new CopyOnWriteArrayList<String>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.add(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          byte[] answer = ANSWER.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
      assertThat(chat(program, jar, url, "My sister Alice keeps bees in Oslo.")).contains("Noted.");
      assertThat(chat(program, jar, url, "Who keeps bees?")).contains("Noted.");
    } finally {
      server.stop(0);
    }
    assertThat(requests).hasSize(2);
    assertThat(requests.getLast()).contains("My sister Alice keeps bees in Oslo.");
    Path memory = folder.resolve("agent.memory");
    assertThat(MemoryFile.read(memory).experiences())
        .extracting(experience -> experience.turns().getFirst().text())
        .containsExactly("My sister Alice keeps bees in Oslo.", "Who keeps bees?");
  }

  private String chat(Path program, Path jar, String url, String said) {
    String classPath = jar + File.pathSeparator + withoutEmbedder();
    JavaProcess end =
        JavaProcess.run(
            folder,
            "",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath,
            program.toString(),
            url,
            said);
    assertThat(end.code()).as(end.err()).isZero();
    return end.out();
  }

  /// The libraries of this test, but for the sentence embedder: the jar carries it.
  private static String withoutEmbedder() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.matches(".*(langchain4j-embeddings|onnxruntime|tokenizers).*"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String program() throws IOException {
    String document = Files.readString(Path.of("../docs/using-a-design.md"));
    List<String> blocks =
        List.of(document.split("```java\n")).stream()
            .skip(1)
            .map(block -> block.substring(0, block.indexOf("```")))
            .filter(block -> block.contains("void main"))
            .toList();
    assertThat(blocks).hasSize(1);
    assertThat(blocks.getFirst().lines().filter(line -> !line.isBlank()).count())
        .isLessThanOrEqualTo(20);
    return blocks.getFirst();
  }
}
