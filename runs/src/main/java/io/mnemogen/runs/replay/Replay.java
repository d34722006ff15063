package io.mnemogen.runs.replay;

import io.mnemogen.runs.RunFolder;
import io.mnemogen.runs.config.ConfigProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A design played once more through one course, for people to watch. Kept in the run folder as
/// `replay.json`; equal designs and suites give equal replays.
///
/// @param design the id of the design
/// @param suite the address of the suite the course is from
/// @param course its id
/// @param experiences how many experiences the memory took in
/// @param kinds how many units it held in the end, by kind
/// @param examples the first units of every kind
/// @param scenes the worst and the best episodes, in the order of the course
public record Replay(
    String design,
    String suite,
    String course,
    int experiences,
    SequencedMap<String, Integer> kinds,
    List<Held> examples,
    List<Scene> scenes) {
  private static final String FILE = "replay.json";
  private static final JsonMapper JSON = JsonMapper.shared();

  public Replay {
    kinds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(kinds));
    examples = List.copyOf(examples);
    scenes = List.copyOf(scenes);
  }

  /// The replay a run folder holds, if it has one.
  ///
  /// @throws ConfigProblem if it cannot be read
  public static Optional<Replay> of(RunFolder run) {
    Path file = run.path().resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(file, Replay.class));
    } catch (JacksonException e) {
      throw new ConfigProblem(
          List.of("%s is damaged (%s); remove it".formatted(file, e.getOriginalMessage())));
    }
  }

  /// Writes this replay into a run folder.
  public void keep(RunFolder run) {
    Path file = run.path().resolve(FILE);
    try {
      Files.writeString(file, JSON.writeValueAsString(this) + "\n");
    } catch (IOException e) {
      throw new ConfigProblem(List.of("%s cannot be written: %s".formatted(file, e.getMessage())));
    }
  }
}
