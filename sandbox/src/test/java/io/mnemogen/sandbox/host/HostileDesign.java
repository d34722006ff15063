package io.mnemogen.sandbox.host;

import io.mnemogen.design.Language;
import io.mnemogen.design.MemoryDesign;
import io.mnemogen.design.Slot;
import io.mnemogen.design.SlotProgram;
import io.mnemogen.sandbox.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One attack from the folder of hostile designs. A file is a slot program that begins with
/// comments: what it tries, in which slot, and the kinds of fault that may end it (`none` for an
/// attack that simply comes to nothing). A comment `// 4000 times: LINE` stands for so many lines,
/// `#` in them for their number from 0; `@MARK@` for [#MARK].
record HostileDesign(String name, Language language, String source) {
  /// The file an attack that got through leaves behind.
  static final Path MARK = Path.of(System.getProperty("java.io.tmpdir"), "mnemogen-escaped");

  private static final String FOLDER = "/io/mnemogen/sandbox/hostile";
  private static final Pattern REPEATED =
      Pattern.compile("^ *// (\\d+) times: (.*)$", Pattern.MULTILINE);

  /// Those in Groovy.
  static List<HostileDesign> all() {
    return all(Language.GROOVY);
  }

  static List<HostileDesign> all(Language language) {
    try {
      Path folder =
          Path.of(Objects.requireNonNull(HostileDesign.class.getResource(FOLDER)).toURI());
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .filter(f -> f.toString().endsWith("." + language.extension()))
            .sorted()
            .map(f -> read(f, language))
            .toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the hostile designs are test resources", e);
    }
  }

  MemoryDesign design() {
    Slot slot = Slot.valueOf(header("slot").toUpperCase(Locale.ROOT));
    return Samples.recency().with(new SlotProgram(slot, language, source));
  }

  List<String> faults() {
    return List.of(header("fault").split(" "));
  }

  /// What kind of attack it is: the first word of its name.
  String family() {
    return name.split("-", 2)[0];
  }

  @Override
  public String toString() {
    return name + ": " + header("attack");
  }

  private String header(String key) {
    var matcher =
        Pattern.compile("^(?://|#) " + key + ": (.*)$", Pattern.MULTILINE).matcher(source);
    if (!matcher.find()) {
      throw new IllegalStateException(name + " has no line '" + key + ": …'");
    }
    return matcher.group(1);
  }

  private static HostileDesign read(Path file, Language language) {
    try {
      String name = file.getFileName().toString();
      return new HostileDesign(
          name.substring(0, name.lastIndexOf('.')), language, whole(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String whole(String source) {
    return REPEATED
        .matcher(source.replace("@MARK@", MARK.toString()))
        .replaceAll(lines ->
            Matcher.quoteReplacement(
                IntStream.range(0, Integer.parseInt(lines.group(1)))
                    .mapToObj(n -> "  " + lines.group(2).replace("#", "" + n))
                    .collect(Collectors.joining("\n"))));
  }
}
