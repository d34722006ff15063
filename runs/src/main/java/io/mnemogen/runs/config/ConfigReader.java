package io.mnemogen.runs.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads a [RunConfig] from the built-in defaults, then a YAML file, then flags; what comes later
/// wins. Every problem of form and value is reported at once.
public final class ConfigReader {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  private ConfigReader() {}

  /// The configuration for a file and flags.
  ///
  /// @param file a YAML file, or null for none
  /// @param flags values by dotted path, such as `search.seed`
  /// @throws ConfigProblem with every problem found
  public static RunConfig read(@Nullable Path file, Map<String, String> flags) {
    return read(file, flags, true);
  }

  /// The configuration of a run that is there, whose data and other files need not be.
  ///
  /// @param file as in [#read]
  /// @param flags as in [#read]
  /// @throws ConfigProblem with every other problem found
  public static RunConfig kept(@Nullable Path file, Map<String, String> flags) {
    return read(file, flags, false);
  }

  private static RunConfig read(@Nullable Path file, Map<String, String> flags, boolean whole) {
    ObjectNode tree = defaults();
    var problems = new ArrayList<String>();
    if (file != null) {
      JsonNode given = parse(file, problems);
      if (given instanceof ObjectNode block) {
        merge(tree, block);
      } else if (given != null && !given.isMissingNode() && !given.isNull()) {
        problems.add(file + ": must be a block of keys such as 'search:', but is '" + given + "'");
      }
    }
    flags.forEach((path, value) -> set(tree, path, value));
    problems.addAll(TreeBinding.problems(tree, RunConfig.class));
    if (!problems.isEmpty()) {
      throw new ConfigProblem(problems);
    }
    RunConfig config = YAML.treeToValue(tree, RunConfig.class);
    var impossible = new ArrayList<>(ConfigValues.problems(config));
    if (whole) {
      impossible.addAll(ConfigValues.missing(config));
    }
    if (!impossible.isEmpty()) {
      throw new ConfigProblem(impossible);
    }
    return config;
  }

  /// The configuration as YAML, for the run folder; reading it again gives an equal one.
  public static String write(RunConfig config) {
    return YAML.writeValueAsString(config);
  }

  private static ObjectNode defaults() {
    try (InputStream in = ConfigReader.class.getResourceAsStream("defaults.yaml")) {
      if (in == null) {
        throw new IllegalStateException("the resource defaults.yaml is part of this jar");
      }
      return (ObjectNode) YAML.readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException("the resource defaults.yaml can be read", e);
    }
  }

  private static @Nullable JsonNode parse(Path file, List<String> problems) {
    try {
      return YAML.readTree(Files.readString(file));
    } catch (IOException e) {
      problems.add("cannot read the configuration file " + file + "; check its path");
    } catch (JacksonException e) {
      problems.add(
          "%s:%d: is not YAML: %s"
              .formatted(
                  file,
                  e.getLocation().getLineNr(),
                  e.getOriginalMessage().lines().findFirst().orElse("")));
    }
    return null;
  }

  private static void merge(ObjectNode into, ObjectNode from) {
    for (Map.Entry<String, JsonNode> entry : from.properties()) {
      JsonNode before = into.get(entry.getKey());
      if (before instanceof ObjectNode block && entry.getValue() instanceof ObjectNode added) {
        merge(block, added);
      } else {
        into.set(entry.getKey(), entry.getValue());
      }
    }
  }

  private static void set(ObjectNode tree, String path, String value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      tree.put(path, value);
    } else {
      JsonNode block = tree.get(path.substring(0, dot));
      ObjectNode into =
          block instanceof ObjectNode node ? node : tree.putObject(path.substring(0, dot));
      set(into, path.substring(dot + 1), value);
    }
  }
}
