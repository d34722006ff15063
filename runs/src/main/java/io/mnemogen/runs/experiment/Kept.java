package io.mnemogen.runs.experiment;

import io.mnemogen.runs.config.ConfigProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A file that holds what one step of an experiment came to, so that it is not done again.
///
/// @param file the JSON file
/// @param type what it holds
record Kept<T>(Path file, Class<T> type) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /// What is kept; empty when nothing is, or something another version kept.
  ///
  /// @throws ConfigProblem if the file cannot be read
  Optional<T> find() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(Files.readString(file), type));
    } catch (JacksonException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw problem(e);
    }
  }

  /// Keeps a value and returns it.
  ///
  /// @throws ConfigProblem if the file cannot be written
  T keep(T value) {
    try {
      Files.writeString(file, JSON.writeValueAsString(value));
      return value;
    } catch (IOException e) {
      throw problem(e);
    }
  }

  private ConfigProblem problem(IOException e) {
    return new ConfigProblem(
        List.of(
            "%s cannot be read or written (%s); choose another --out"
                .formatted(file, e.getMessage())));
  }
}
