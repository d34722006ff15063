package io.mnemogen.sandbox.launch;

import io.mnemogen.design.Language;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.SlotProgram;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Which languages a guest can run. A guest opens its libraries before its doors close, so the host
/// chooses by the design; a guest for Groovy alone stays as small as it is.
public enum Flavour {
  /// Groovy alone.
  GROOVY(Language.GROOVY, List.of(), 0, List.of()),
  /// Groovy and JavaScript: GraalVM's libraries, room for them, and the unsafe memory access they
  /// are built on.
  JAVASCRIPT(
      Language.JAVASCRIPT,
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
          "-XX:ReservedCodeCacheSize=96m")),
  /// All languages. GraalPy is an optional library: see [#isPresent()].
  PYTHON(
      Language.PYTHON,
      Stream.concat(
              JAVASCRIPT.libraries.stream(), Stream.of("com.oracle.graal.python.PythonLanguage"))
          .toList(),
      320,
      List.of(
          "--sun-misc-unsafe-memory-access=allow",
          "-XX:MaxMetaspaceSize=512m",
          "-XX:CompressedClassSpaceSize=192m",
          "-XX:ReservedCodeCacheSize=128m"));

  private final Language most;
  private final List<String> libraries;
  private final int heapMegabytes;
  private final List<String> options;

  Flavour(Language most, List<String> libraries, int heapMegabytes, List<String> options) {
    this.most = most;
    this.libraries = libraries;
    this.heapMegabytes = heapMegabytes;
    this.options = options;
  }

  /// The least a guest must be to run this design. Where a library is not here, guests do without
  /// and say so to the designs that need it.
  public static Flavour of(MemoryDesign design) {
    Language most =
        design.slots().values().stream()
            .map(SlotProgram::language)
            .max(Comparator.naturalOrder())
            .orElse(Language.GROOVY);
    return Arrays.stream(values())
        .filter(f -> f.most.compareTo(most) <= 0 && f.isPresent())
        .reduce(GROOVY, (less, more) -> more);
  }

  /// Whether its libraries are on the class path of this program.
  public boolean isPresent() {
    return libraries.stream().allMatch(name -> GuestClassPath.locate(name).isPresent());
  }

  /// One class of each library it needs besides those of every guest.
  public List<String> libraries() {
    return libraries;
  }

  /// Heap that guests told these words need for themselves, besides that of candidates.
  static int heapMegabytes(List<String> arguments) {
    return Arrays.stream(values())
        .filter(f -> arguments.contains(f.name()))
        .mapToInt(f -> f.heapMegabytes)
        .max()
        .orElse(0);
  }

  /// Further options of the virtual machine.
  List<String> options() {
    return options;
  }

  /// The words that tell a guest what to warm up.
  List<String> arguments() {
    return Arrays.stream(values())
        .filter(f -> f != GROOVY && f.compareTo(this) <= 0)
        .map(Flavour::name)
        .toList();
  }
}
