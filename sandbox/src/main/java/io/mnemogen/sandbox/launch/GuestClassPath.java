package io.mnemogen.sandbox.launch;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a guest may load: the libraries named here, found where the host has them, and nothing
/// else. Keys, archive, scores and model clients are not among them.
final class GuestClassPath {
  /// One class of each library a guest needs.
  private static final List<String> NEEDED =
      List.of(
          "io.mnemogen.design.MemoryDesign",
          "io.mnemogen.sandbox.Sandbox",
          "groovy.lang.Script",
          "org.apache.lucene.util.VectorUtil",
          "org.apache.lucene.analysis.en.EnglishAnalyzer",
          "org.jspecify.annotations.NullMarked");

  /// One class of each library that design-space may bring along.
  private static final List<String> OPTIONAL =
      List.of(
          "org.jgrapht.Graph", "org.jheaps.Heap", "org.apfloat.Apfloat", "org.h2.engine.Database");

  private GuestClassPath() {}

  /// Jars and class folders, in the order of the list.
  ///
  /// @throws IllegalStateException if a library the guest needs is missing in the host
  static List<Path> find(Flavour flavour) {
    var found = new LinkedHashSet<Path>();
    for (String name : Stream.concat(NEEDED.stream(), flavour.libraries().stream()).toList()) {
      found.add(
          locate(name)
              .orElseThrow(() ->
                  new IllegalStateException(
                      "a guest needs the library of %s, but the class path has none"
                          .formatted(name))));
    }
    OPTIONAL.forEach(name -> locate(name).ifPresent(found::add));
    return List.copyOf(found);
  }

  static Optional<Path> locate(String name) {
    try {
      Class<?> type = Class.forName(name, false, GuestClassPath.class.getClassLoader());
      CodeSource source = type.getProtectionDomain().getCodeSource();
      return source == null || source.getLocation() == null
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI()).toAbsolutePath());
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path entry is a file", e);
    }
  }
}
