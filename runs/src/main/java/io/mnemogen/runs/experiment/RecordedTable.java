package io.mnemogen.runs.experiment;

import io.mnemogen.runs.config.ConfigProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A table of results that can be made again: `NAME.yaml` says by which command, and `NAME.json`
/// beside it is the JSON document the command printed.
///
/// @param file the YAML file
/// @param table the heading it stands under in `docs/results.md`, or null if it stands nowhere
/// @param command the arguments of `mnemogen`, without `--json` and `--out`
/// @param data data files by the flag that takes them
public record RecordedTable(
    Path file, @Nullable String table, List<String> command, SequencedMap<String, Source> data) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /// Data that are not part of the repository.
  ///
  /// @param source what they are called on the command line, such as `locomo`
  /// @param samples the `sample_id`s of the conversations that are used; null for the file or
  ///   folder as it is
  public record Source(String source, @Nullable List<String> samples) {}

  private record Document(
      @Nullable String table,
      @Nullable List<String> command,
      @Nullable SequencedMap<String, Source> data) {}

  public RecordedTable {
    command = List.copyOf(command);
    data = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(data));
  }

  /// The table a YAML file describes.
  ///
  /// @throws ConfigProblem if it describes none
  public static RecordedTable read(Path file) {
    try {
      Document document = YAML.readValue(Files.readString(file), Document.class);
      if (document.command() != null && !document.command().isEmpty()) {
        return new RecordedTable(
            file,
            document.table(),
            document.command(),
            document.data() == null ? new LinkedHashMap<>() : document.data());
      }
    } catch (IOException | JacksonException e) {
      throw new ConfigProblem(
          List.of("%s describes no recorded table (%s)".formatted(file, e.getMessage())));
    }
    throw new ConfigProblem(
        List.of(file + " describes no recorded table: give its 'command', a list of arguments"));
  }

  /// What it is called: the name of its file.
  public String name() {
    return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }

  /// The document that was recorded, if one was.
  ///
  /// @throws ConfigProblem if it cannot be read
  public @Nullable JsonNode recorded() {
    return Files.exists(recording()) ? read(recording(), "the recorded document") : null;
  }

  /// Records a document, but for what is measured in it.
  public void record(JsonNode document) {
    write(recording(), Differences.lasting(document));
  }

  /// Names of sources the table needs and are not given.
  public SequencedSet<String> missing(Map<String, Path> sources) {
    var missing = new LinkedHashSet<String>();
    data.values().forEach(d -> missing.add(d.source()));
    missing.removeAll(sources.keySet());
    return missing;
  }

  /// The arguments of the command, its data included.
  ///
  /// @param sources where data are, by name; all that are needed
  /// @param folder where files of chosen conversations are written
  public List<String> arguments(Map<String, Path> sources, Path folder) {
    var arguments = new ArrayList<>(command);
    data.forEach((flag, wanted) -> {
      Path source = sources.get(wanted.source());
      if (source != null) {
        arguments.add(flag);
        arguments.add(chosen(source, flag, wanted.samples(), folder).toString());
      }
    });
    return arguments;
  }

  /// The JSON document in a file.
  ///
  /// @throws ConfigProblem if there is none
  public static JsonNode read(Path file, String what) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (IOException | JacksonException e) {
      throw new ConfigProblem(
          List.of("%s %s cannot be read (%s)".formatted(what, file, e.getMessage())));
    }
  }

  /// Writes a JSON document.
  public static void write(Path file, JsonNode document) {
    try {
      Files.writeString(file, JSON.writeValueAsString(document) + "\n");
    } catch (IOException e) {
      throw new ConfigProblem(List.of("%s cannot be written: %s".formatted(file, e)));
    }
  }

  private Path chosen(Path source, String flag, @Nullable List<String> samples, Path folder) {
    if (samples == null) {
      return source;
    }
    var kept = JSON.createArrayNode();
    for (JsonNode sample : read(source, "the data file")) {
      if (samples.contains(sample.path("sample_id").asString(""))) {
        kept.add(sample);
      }
    }
    if (kept.size() < samples.size()) {
      throw new ConfigProblem(
          List.of(
              "%s needs the conversations %s, but %s holds %d of them; give a file that has them all"
                  .formatted(file, samples, source, kept.size())));
    }
    Path part = folder.resolve("%s%s.json".formatted(name(), flag));
    write(part, kept);
    return part;
  }

  private Path recording() {
    return file.resolveSibling(name() + ".json");
  }
}
