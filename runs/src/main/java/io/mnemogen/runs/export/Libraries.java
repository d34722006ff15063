package io.mnemogen.runs.export;

import io.mnemogen.design.MemoryDesign;
import io.mnemogen.launch.Library;
import io.mnemogen.sandbox.launch.Flavour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The libraries an exported jar carries, found where this program has them. Class folders, as they
/// are while developing, become jars.
final class Libraries {
  /// One class of each library a memory needs to remember.
  private static final List<String> MEMORY =
      List.of(
          "io.mnemogen.runtime.MemoryProvider",
          "io.mnemogen.sandbox.Sandbox",
          "io.mnemogen.design.MemoryDesign",
          "groovy.lang.Script",
          "org.apache.lucene.util.VectorUtil",
          "org.apache.lucene.analysis.en.EnglishAnalyzer",
          "org.jspecify.annotations.NullMarked",
          "org.h2.engine.Database",
          "com.knuddels.jtokkit.Encodings",
          "com.github.benmanes.caffeine.cache.Caffeine",
          "com.fasterxml.jackson.annotation.JsonInclude",
          "tools.jackson.core.JsonParser",
          "tools.jackson.databind.ObjectMapper",
          "tools.jackson.dataformat.yaml.YAMLMapper",
          "org.snakeyaml.engine.v2.api.Load");

  /// One class of each library the doors need.
  private static final List<String> DOORS =
      List.of(
          "picocli.CommandLine",
          "org.slf4j.Logger",
          "io.modelcontextprotocol.server.McpServer",
          "io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper",
          "org.apache.catalina.startup.Tomcat",
          "jakarta.annotation.PostConstruct",
          "com.networknt.schema.Schema",
          "com.ethlo.time.ITU",
          "reactor.core.publisher.Mono",
          "org.reactivestreams.Publisher");

  /// One class of each library the sentence embedder needs.
  private static final List<String> MINILM =
      List.of(
          "dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel",
          "dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel",
          "dev.langchain4j.model.embedding.EmbeddingModel",
          "com.fasterxml.jackson.core.JsonParser",
          "com.fasterxml.jackson.databind.ObjectMapper",
          "ai.onnxruntime.OrtEnvironment",
          "ai.djl.Model",
          "ai.djl.huggingface.tokenizers.HuggingFaceTokenizer",
          "com.google.gson.Gson",
          "com.sun.jna.Native",
          "org.apache.commons.compress.archivers.tar.TarArchiveEntry",
          "org.apache.commons.io.IOUtils",
          "org.apache.commons.codec.binary.Hex");

  private Libraries() {}

  /// What a jar carries.
  ///
  /// @param design what it is for; one with slots in JavaScript needs their engine (62 MB), one in
  ///   Python GraalPy besides (100 MB)
  /// @param minilm whether the sentence embedder goes along (137 MB)
  static List<Path> find(MemoryDesign design, boolean minilm) {
    return Stream.of(
            MEMORY, DOORS, Flavour.of(design).libraries(), minilm ? MINILM : List.<String>of())
        .flatMap(List::stream)
        .map(Libraries::locate)
        .distinct()
        .toList();
  }

  /// Writes them, and their list.
  static void write(FixedZip zip, List<Path> libraries) throws IOException {
    var packed = new LinkedHashMap<Library, Path>();
    var made = new ArrayList<Path>();
    try {
      for (Path path : libraries) {
        Path jar = Files.isDirectory(path) ? pack(path) : path;
        if (!jar.equals(path)) {
          made.add(jar);
        }
        packed.put(new Library(Sha256.of(jar), Files.size(jar), name(path)), jar);
      }
      var list = new StringBuilder();
      packed
          .keySet()
          .forEach(l ->
              list.append(l.sha256())
                  .append(' ')
                  .append(l.size())
                  .append(' ')
                  .append(l.name())
                  .append('\n'));
      zip.add(Library.LIST, list.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      for (Map.Entry<Library, Path> entry : packed.entrySet()) {
        zip.add(Library.INSIDE + entry.getKey().name(), entry.getValue());
      }
    } finally {
      for (Path jar : made) {
        Files.deleteIfExists(jar);
      }
    }
  }

  private static Path locate(String name) {
    try {
      Class<?> type = Class.forName(name, false, Libraries.class.getClassLoader());
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(
          "an exported jar carries the library of %s, but the class path has none".formatted(name),
          e);
    }
  }

  /// `…/sandbox/target/classes` becomes `sandbox.jar`.
  private static String name(Path path) {
    Path above = path.resolve("../..").normalize();
    return (Files.isDirectory(path) ? above + ".jar" : path.toString())
        .replaceFirst("^.*[/\\\\]", "");
  }

  private static Path pack(Path folder) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new FixedZip(out);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.add(folder.relativize(file).toString().replace('\\', '/'), file);
      }
    }
    return Files.write(Files.createTempFile("mnemogen-library", ".jar"), out.toByteArray());
  }
}
