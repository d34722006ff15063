package io.mnemogen.sandbox.launch;

import io.mnemogen.design.Language;
import io.mnemogen.design.MemoryDesign;
import java.util.List;

/// Which languages a guest can run. A guest opens its libraries before its doors close, so the host
/// chooses by the design; a guest for Groovy alone stays as small as it is.
public enum Flavour {
  /// Groovy alone.
  GROOVY(List.of(), 0, List.of()),
  /// Groovy and JavaScript: GraalVM's libraries, room for them, and the unsafe memory access they
  /// are built on.
  JAVASCRIPT(
      List.of(
          "org.graalvm.polyglot.Context",
          "com.oracle.truffle.js.lang.JavaScriptLanguage",
          "com.oracle.truffle.api.Truffle",
          "com.oracle.truffle.regex.RegexLanguage",
          "org.graalvm.collections.EconomicMap",
          "org.graalvm.nativeimage.ImageInfo",
          "org.graalvm.word.WordBase",
          "org.graalvm.shadowed.com.ibm.icu.lang.UCharacter"),
      160,
      List.of(
          "--sun-misc-unsafe-memory-access=allow",
          "-XX:MaxMetaspaceSize=320m",
          "-XX:CompressedClassSpaceSize=128m",
          "-XX:ReservedCodeCacheSize=96m"));

  private final List<String> libraries;
  private final int heapMegabytes;
  private final List<String> options;

  Flavour(List<String> libraries, int heapMegabytes, List<String> options) {
    this.libraries = libraries;
    this.heapMegabytes = heapMegabytes;
    this.options = options;
  }

  /// The least a guest must be to run this design.
  public static Flavour of(MemoryDesign design) {
    return design.slots().values().stream().anyMatch(p -> p.language() != Language.GROOVY)
        ? JAVASCRIPT
        : GROOVY;
  }

  /// One class of each library it needs besides those of every guest.
  public List<String> libraries() {
    return libraries;
  }

  /// Heap it needs for itself, besides that of candidates.
  int heapMegabytes() {
    return heapMegabytes;
  }

  /// Further options of the virtual machine.
  List<String> options() {
    return options;
  }

  /// The word that tells a guest what to warm up.
  List<String> arguments() {
    return this == GROOVY ? List.of() : List.of(name());
  }
}
