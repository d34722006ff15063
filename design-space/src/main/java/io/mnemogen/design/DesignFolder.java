package io.mnemogen.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A design on disk: `design.yaml` and one program per slot, such as `encode.groovy`. The language
/// of a program follows from its file's extension.
///
/// `design.yaml` knows the keys `name`, `idea`, `paper`, `fidelity` (`A`, `B` or `C`), `reason`,
/// `model`, `deviations` (a list) and `tunables` (values by qualified name, such as `retrieve.k:
/// 12`; one that is not given has its declared initial value). Only `name` and `idea` are required.
public final class DesignFolder {
  /// The file that says what a design is called and how its tunables are set.
  public static final String CARD = "design.yaml";

  private DesignFolder() {}

  /// Reads a design.
  ///
  /// @throws MalformedDesignException if anything is missing or wrong, with all problems at once
  public static NamedDesign read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new MalformedDesignException(
          List.of(
              "%s: a design is a folder, but there is none here; create it with %s and four slots"
                  .formatted(folder, CARD)));
    }
    return parse(folder.toString(), name -> text(folder.resolve(name)));
  }

  /// Reads a design from wherever its files are.
  ///
  /// @param where what problems call the folder
  /// @param files the text of a file by its name, or null when there is no such file
  /// @throws MalformedDesignException if anything is missing or wrong, with all problems at once
  public static NamedDesign parse(String where, UnaryOperator<@Nullable String> files) {
    var problems = new ArrayList<String>();
    var programs = new LinkedHashMap<Slot, SlotProgram>();
    for (Slot slot : Slot.values()) {
      SlotProgram program = program(where, slot, files, problems);
      if (program != null) {
        programs.put(slot, program);
      }
    }
    DesignYaml yaml = DesignYaml.parse(where + "/" + CARD, files.apply(CARD), problems);
    yaml.checkTunables(programs, problems);
    if (!problems.isEmpty()) {
      throw new MalformedDesignException(problems);
    }
    return new NamedDesign(yaml.card(), new MemoryDesign(programs, yaml.tunables()));
  }

  /// The files of a design by name, in a fixed order; [#parse] of them gives an equal design.
  public static SequencedMap<String, String> files(NamedDesign design) {
    var files = new LinkedHashMap<String, String>();
    files.put(CARD, DesignYaml.of(design).text());
    design
        .design()
        .slots()
        .forEach((slot, program) -> files.put(file(slot, program.language()), program.source()));
    return files;
  }

  /// Writes a design so that [#read] gives an equal one; creates the folder, replaces its files.
  ///
  /// @throws UncheckedIOException if the folder cannot be written
  public static void write(Path folder, NamedDesign design) {
    try {
      Files.createDirectories(folder);
      for (Slot slot : Slot.values()) {
        for (Language language : Language.values()) {
          Files.deleteIfExists(folder.resolve(file(slot, language)));
        }
      }
      for (Map.Entry<String, String> file : files(design).entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the design '%s' cannot be written to %s: %s".formatted(design.name(), folder, e), e);
    }
  }

  private static @Nullable SlotProgram program(
      String where, Slot slot, UnaryOperator<@Nullable String> files, List<String> problems) {
    var found = new ArrayList<SlotProgram>();
    for (Language language : Language.values()) {
      String source = files.apply(file(slot, language));
      if (source == null) {
        continue;
      }
      try {
        found.add(new SlotProgram(slot, language, source));
      } catch (IllegalArgumentException e) {
        problems.add("%s/%s: %s".formatted(where, file(slot, language), e.getMessage()));
        return null;
      }
    }
    if (found.size() == 1) {
      return found.getFirst();
    }
    String file = where + "/" + file(slot, Language.GROOVY);
    problems.add(
        found.isEmpty()
            ? "%s: a design has all four slots, but %s is missing; add this file with `%s { … }`"
                .formatted(file, slot.key(), slot.signature())
            : "%s: a slot is one program, but %s has %d in different languages; keep one"
                .formatted(where, slot.key(), found.size()));
    return null;
  }

  private static String file(Slot slot, Language language) {
    return slot.key() + "." + language.extension();
  }

  private static @Nullable String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw new MalformedDesignException(
          List.of("%s: cannot be read as UTF-8 text: %s".formatted(file, e)));
    }
  }
}
