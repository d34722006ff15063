package io.mnemogen.runs.export;

import io.mnemogen.design.DesignFolder;
import io.mnemogen.design.NamedDesign;
import io.mnemogen.launch.Launcher;
import io.mnemogen.launch.Library;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runtime.ExportedMemory;
import io.mnemogen.runtime.MemoryProvider;
import io.mnemogen.runtime.Papers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/// A design as a jar: a library on a class path, a program with `java -jar`. Equal designs and
/// papers give equal bytes.
///
/// @param design what is exported
/// @param papers where it comes from
/// @param libraries what it carries along
public record ExportedJar(NamedDesign design, Papers papers, List<Path> libraries) {
  /// The main class; compiled for older versions of Java, and so not known to these classes.
  private static final String ENTRY = "io.mnemogen.launch.Entry";

  public ExportedJar {
    libraries = List.copyOf(libraries);
  }

  /// The jar of a design with the libraries it needs, found where this program has them.
  ///
  /// @param embedder whether its embedder goes along, when that is a large one
  public static ExportedJar of(NamedDesign design, Papers papers, boolean embedder) {
    boolean minilm =
        embedder && papers.needs().embedder().equals(io.mnemogen.runtime.embed.Embedding.MINILM);
    return new ExportedJar(design, papers, Libraries.find(design.design(), minilm));
  }

  /// Writes the jar, at once or not at all; replaces what is there.
  ///
  /// @throws ConfigProblem if it cannot be written
  public void write(Path target) {
    Path file = target.toAbsolutePath();
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (var zip = new FixedZip(Files.newOutputStream(beside))) {
        content(zip);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ConfigProblem(
          List.of(
              "the jar %s cannot be written (%s); choose another with --out".formatted(target, e)));
    }
  }

  private void content(FixedZip zip) throws IOException {
    var provider = new ProviderClass(papers.design());
    zip.add("META-INF/MANIFEST.MF", manifest());
    zip.add(
        "META-INF/services/" + MemoryProvider.class.getName(),
        (provider.name() + "\n").getBytes(StandardCharsets.UTF_8));
    zip.add(provider.name().replace('.', '/') + ".class", provider.bytes());
    for (Map.Entry<String, String> file : DesignFolder.files(design).entrySet()) {
      zip.add(provider.folder() + file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
    zip.add(
        provider.folder() + ExportedMemory.PAPERS,
        (papers.json() + "\n").getBytes(StandardCharsets.UTF_8));
    for (String type : List.of(ENTRY, Launcher.class.getName(), Library.class.getName())) {
      String name = type.replace('.', '/') + ".class";
      zip.add(name, classFile(name));
    }
    Libraries.write(zip, libraries);
  }

  private byte[] manifest() throws IOException {
    var manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, ENTRY);
    main.putValue("Enable-Native-Access", "ALL-UNNAMED");
    main.put(Attributes.Name.IMPLEMENTATION_TITLE, papers.name());
    main.putValue("Mnemogen-Notice", papers.notice());
    main.putValue("Mnemogen-Design", papers.design());
    main.putValue("Bundle-License", papers.licence());
    var out = new ByteArrayOutputStream();
    manifest.write(out);
    return out.toByteArray();
  }

  private static byte[] classFile(String name) throws IOException {
    try (InputStream in = ExportedJar.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("this program has the class " + name);
      }
      return in.readAllBytes();
    }
  }
}
