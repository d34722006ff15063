package io.mnemogen.runs.pack;

import io.mnemogen.runs.config.ConfigProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a packed run says of itself: the first entry of the file, `mnemogen-run.json`. The
/// component names are its keys.
///
/// @param format the version of the format
/// @param run what the run is called
/// @param madeBy the version of Mnemogen it was packed with
/// @param files what it holds
record PackHeading(int format, String run, String madeBy, List<PackedFile> files) {
  static final String ENTRY = "mnemogen-run.json";

  /// The version this program writes, and the newest it reads.
  static final int FORMAT = 1;

  private static final String NAME = "[A-Za-z0-9_][A-Za-z0-9._-]{0,199}";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// A file of the run.
  ///
  /// @param name relative to the run's folder, with `/`
  record PackedFile(String name, long bytes, String sha256) {}

  PackHeading {
    files = List.copyOf(files);
  }

  byte[] json() {
    return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// @throws ConfigProblem if it is of a newer format, or no heading
  static PackHeading parse(byte[] json, Path file) {
    try {
      JsonNode tree = JSON.readTree(json);
      int format = tree.path("format").asInt(0);
      if (format > FORMAT) {
        throw new ConfigProblem(
            List.of(
                "%s was packed by a newer Mnemogen (%s, format %d; this one reads %d); unpack it with that"
                    .formatted(file, tree.path("madeBy").asString("?"), format, FORMAT)));
      }
      if (format == FORMAT && tree.path("run").asString("").matches(NAME)) {
        return JSON.treeToValue(tree, PackHeading.class);
      }
    } catch (JacksonException e) {
      throw new ConfigProblem(List.of(RunPack.damaged(file, "its heading cannot be read")));
    }
    throw new ConfigProblem(List.of(RunPack.damaged(file, "its heading makes no sense")));
  }
}
