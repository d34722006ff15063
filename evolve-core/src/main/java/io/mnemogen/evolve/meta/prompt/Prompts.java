package io.mnemogen.evolve.meta.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The templates of everything a meta-agent is told: Markdown with `{{places}}`. Each can be
/// overridden by a file of the same name in a folder.
public final class Prompts {
  /// The names of the templates; a template `x` is overridden by the file `x.md`.
  public static final List<String> NAMES =
      List.of("system", "brief", "rewrite", "combine", "mend", "explore", "repair");

  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  private final SequencedMap<String, String> templates = new LinkedHashMap<>();

  private Prompts(@Nullable Path folder) {
    for (String name : NAMES) {
      Path file = folder == null ? null : folder.resolve(name + ".md");
      templates.put(name, file != null && Files.exists(file) ? read(file) : resource(name));
    }
  }

  /// The templates packed with this library.
  public static Prompts packed() {
    return new Prompts(null);
  }

  /// The templates in a folder; those it does not hold are the packed ones.
  ///
  /// @throws IllegalArgumentException naming the folder if it is none, every Markdown file in it
  ///   that is no template, and every place a template does not have
  public static Prompts in(Path folder) {
    var problems = new ArrayList<String>();
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "prompts are read from a folder, but %s is none".formatted(folder));
    }
    try (var files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".md") && !NAMES.contains(file.replace(".md", "")))
          .sorted()
          .forEach(file ->
              problems.add(
                  "there is no template '%s'; templates are %s"
                      .formatted(file, String.join(", ", NAMES))));
    } catch (IOException e) {
      throw new UncheckedIOException("the prompts in %s can be listed".formatted(folder), e);
    }
    var prompts = new Prompts(folder);
    NAMES.forEach(name -> problems.addAll(prompts.strangePlaces(name, places(resource(name)))));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    return prompts;
  }

  /// All templates, for telling versions of prompts apart.
  String text() {
    return String.join("\n\f\n", templates.values());
  }

  /// A template with its places filled. What is filled in is not read for places.
  ///
  /// @param name one of [#NAMES]
  /// @throws IllegalArgumentException if a place has no value
  String render(String name, Map<String, String> values) {
    Matcher places = PLACE.matcher(templates.getOrDefault(name, ""));
    return places
        .replaceAll((MatchResult place) -> {
          String value = values.get(place.group(1));
          if (value == null) {
            throw new IllegalArgumentException(
                "the template '%s' has no place '%s'".formatted(name, place.group(1)));
          }
          return Matcher.quoteReplacement(value.strip());
        })
        .strip();
  }

  private List<String> strangePlaces(String name, List<String> known) {
    return places(templates.getOrDefault(name, "")).stream()
        .filter(place -> !known.contains(place))
        .map(place ->
            "%s.md has the place {{%s}}, but what it is given is %s"
                .formatted(name, place, String.join(", ", known)))
        .toList();
  }

  private static List<String> places(String template) {
    return PLACE.matcher(template).results().map(m -> m.group(1)).distinct().toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the prompt %s can be read".formatted(file), e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Prompts.class.getResourceAsStream(name + ".md")) {
      if (in == null) {
        throw new IllegalStateException("the prompt %s.md is part of this jar".formatted(name));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the prompt %s.md can be read".formatted(name), e);
    }
  }
}
