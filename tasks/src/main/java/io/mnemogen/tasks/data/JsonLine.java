package io.mnemogen.tasks.data;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Reads one JSON value from a line.
public final class JsonLine {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLine() {}

  /// The value on the line, its path `$`. A line that is no JSON is noted as a problem.
  public static Place read(String line, Problems problems) {
    try {
      return new Place(MAPPER.readTree(line), "$", problems);
    } catch (JacksonException e) {
      problems.add(
          "column %d: this is not valid JSON: %s"
              .formatted(e.getLocation().getColumnNr(), e.getOriginalMessage()));
      return new Place(MissingNode.getInstance(), "$", problems);
    }
  }
}
