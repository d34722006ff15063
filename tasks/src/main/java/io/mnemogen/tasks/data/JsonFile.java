package io.mnemogen.tasks.data;

import io.mnemogen.tasks.TaskProblem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON files one record at a time, so that a file may be much larger than memory.
///
/// Every failure is a [TaskProblem]: a missing or unreadable file, malformed JSON with its line and
/// column, and whatever the reading function notes.
public final class JsonFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final Path file;
  private final String remedy;

  /// @param file what to read
  /// @param remedy what to do when the file is missing or of another format; a sentence
  public JsonFile(Path file, String remedy) {
    this.file = file;
    this.remedy = remedy;
  }

  /// Every element of the array that is the document, in order, read by a function.
  ///
  /// @throws TaskProblem with everything that is wrong with the file
  public <T> List<T> elements(Function<Place, T> read) {
    return parse((parser, problems) -> {
      var all = new ArrayList<T>();
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        problems.add("$ must be an array of records, but is something else. " + remedy);
        return all;
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        all.add(read.apply(place(parser, "$[" + all.size() + "]", problems)));
      }
      if (parser.nextToken() != null) {
        problems.add("there is more after the end of the array; a file holds one JSON document");
      }
      return all;
    });
  }

  /// Every line of a JSON-lines document, in order, read by a function.
  ///
  /// @throws TaskProblem with everything that is wrong with the file
  public <T> List<T> lines(Function<Place, T> read) {
    return parse((parser, problems) -> {
      var all = new ArrayList<T>();
      while (parser.nextToken() != null) {
        all.add(read.apply(place(parser, "record " + (all.size() + 1), problems)));
      }
      return all;
    });
  }

  private static Place place(JsonParser parser, String path, Problems problems) {
    JsonNode node = MAPPER.readTree(parser);
    return new Place(node, path, problems);
  }

  private <T> List<T> parse(Body<T> body) {
    if (!Files.isRegularFile(file)) {
      throw problem("there is no such file. " + remedy);
    }
    var problems = new Problems(file.toString());
    List<T> all;
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        JsonParser parser = MAPPER.createParser(bytes)) {
      all = body.read(parser, problems);
    } catch (JacksonIOException e) {
      throw problem("cannot be read: " + e.getOriginalMessage());
    } catch (JacksonException e) {
      TokenStreamLocation where = e.getLocation();
      throw problem(
          "line %d, column %d: this is not valid JSON: %s"
              .formatted(where.getLineNr(), where.getColumnNr(), e.getOriginalMessage()));
    } catch (IOException e) {
      throw problem("cannot be read: " + e);
    }
    problems.raise();
    return all;
  }

  private TaskProblem problem(String message) {
    return new TaskProblem(List.of(file + ": " + message));
  }

  @FunctionalInterface
  private interface Body<T> {
    List<T> read(JsonParser parser, Problems problems) throws IOException;
  }
}
