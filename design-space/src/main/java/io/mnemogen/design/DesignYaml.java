package io.mnemogen.design;

import io.mnemogen.design.DesignCard.Fidelity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/// The content of a `design.yaml`: a card and values of tunables.
///
/// @param card what people want to know of the design
/// @param tunables values by qualified name, as written
/// @param file what problems call the file
record DesignYaml(DesignCard card, SequencedMap<String, Double> tunables, String file) {
  private static final List<String> KEYS =
      List.of("name", "idea", "paper", "fidelity", "reason", "model", "deviations", "tunables");
  private static final DesignCard NO_CARD = DesignCard.of("unnamed", "");
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder(YAMLFactory.builder().stringQuotingChecker(new Quoting()).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .build();

  /// Quotes what would be read as a number besides what has to be quoted anyway: an id such as
  /// `12e943163125` is a name.
  private static final class Quoting extends StringQuotingChecker.Default {
    private static final Pattern NUMERIC = Pattern.compile("[+-]?\\.?[0-9][0-9A-Fa-fx_.+-]*");

    @Override
    public boolean needToQuoteValue(String value) {
      return super.needToQuoteValue(value) || NUMERIC.matcher(value).matches();
    }
  }

  /// What a design's file says; values of tunables equal to the initial ones are left out.
  static DesignYaml of(NamedDesign named) {
    var changed = new LinkedHashMap<String, Double>();
    MemoryDesign design = named.design();
    design
        .slots()
        .forEach((slot, program) -> {
          SequencedMap<String, Double> values = design.tunables(slot);
          for (Tunable tunable : program.tunables()) {
            double value = values.getOrDefault(tunable.name(), tunable.initial());
            if (value != tunable.initial()) {
              changed.put(slot.key() + "." + tunable.name(), value);
            }
          }
        });
    return new DesignYaml(named.card(), changed, DesignFolder.CARD);
  }

  /// Reads the text of a file; what is wrong with it goes to `problems`.
  static DesignYaml parse(String file, @Nullable String text, List<String> problems) {
    var none = new DesignYaml(NO_CARD, new LinkedHashMap<>(), file);
    if (text == null) {
      problems.add(file + ": missing; add it with the keys `name` and `idea`");
      return none;
    }
    JsonNode root;
    try {
      root = MAPPER.readTree(text);
    } catch (JacksonException e) {
      var at = e.getLocation();
      problems.add(
          "%s:%d: not well-formed YAML: %s"
              .formatted(file, at == null ? 0 : at.getLineNr(), firstLine(e)));
      return none;
    }
    if (!root.isObject()) {
      problems.add(file + ": must be a map with the keys `name` and `idea`");
      return none;
    }
    return new Reading(file, root, problems).design();
  }

  /// Checks the values against what the programs declare.
  void checkTunables(Map<Slot, SlotProgram> programs, List<String> problems) {
    var declared = new LinkedHashMap<String, Tunable>();
    programs.forEach((slot, program) ->
        program.tunables().forEach(t -> declared.put(slot.key() + "." + t.name(), t)));
    tunables.forEach((name, value) -> {
      Tunable tunable = declared.get(name);
      if (tunable != null && tunable.nearest(value) != value) {
        problems.add(
            "%s: tunable '%s' must be %s in [%s, %s], but is %s"
                .formatted(
                    file,
                    name,
                    tunable.whole() ? "whole and" : "a number",
                    number(tunable.low()),
                    number(tunable.high()),
                    number(value)));
      } else if (tunable == null && programs.size() == Slot.values().length) {
        problems.add(
            "%s: tunable '%s' is declared by no slot; remove it or use one of %s"
                .formatted(file, name, declared.keySet()));
      }
    });
  }

  /// The text of the file.
  String text() {
    var root = new LinkedHashMap<String, Object>();
    root.put("name", card.name());
    root.put("idea", card.idea());
    if (card.paper() != null) {
      root.put("paper", card.paper());
    }
    if (card.fidelity() != null) {
      root.put("fidelity", card.fidelity().name());
    }
    if (card.reason() != null) {
      root.put("reason", card.reason());
    }
    if (card.model() != null) {
      root.put("model", card.model());
    }
    if (!card.deviations().isEmpty()) {
      root.put("deviations", card.deviations());
    }
    if (!tunables.isEmpty()) {
      var values = new LinkedHashMap<String, Object>();
      tunables.forEach((name, value) -> values.put(name, number(value)));
      root.put("tunables", values);
    }
    return MAPPER.writeValueAsString(root);
  }

  private static Number number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return (long) value;
    }
    return value;
  }

  private static String firstLine(JacksonException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("no reason given");
  }

  /// One reading of a well-formed map.
  private record Reading(String file, JsonNode root, List<String> problems) {
    DesignYaml design() {
      root.propertyNames().stream()
          .filter(key -> !KEYS.contains(key))
          .forEach(key -> problem("unknown key '%s'; known are %s".formatted(key, KEYS)));
      String name = required("name");
      String idea = required("idea");
      return new DesignYaml(card(name, idea), tunables(), file);
    }

    private DesignCard card(@Nullable String name, @Nullable String idea) {
      String paper = text("paper");
      Fidelity fidelity = fidelity();
      String reason = text("reason");
      String model = text("model");
      List<String> deviations = deviations();
      if (name == null || idea == null) {
        return NO_CARD;
      }
      try {
        return new DesignCard(name, idea, paper, fidelity, reason, model, deviations);
      } catch (IllegalArgumentException e) {
        problem(String.valueOf(e.getMessage()));
        return NO_CARD;
      }
    }

    private @Nullable String required(String key) {
      if (!root.has(key)) {
        problem("key '%s' is missing; add it".formatted(key));
      }
      return text(key);
    }

    private @Nullable String text(String key) {
      JsonNode node = root.get(key);
      if (node == null || node.isNull()) {
        return null;
      }
      if (!node.isValueNode() || node.asString().isBlank()) {
        problem("'%s' must be a text, but is %s".formatted(key, node));
        return null;
      }
      return node.asString().strip();
    }

    private @Nullable Fidelity fidelity() {
      String letter = text("fidelity");
      if (letter == null) {
        return null;
      }
      for (Fidelity fidelity : Fidelity.values()) {
        if (fidelity.name().equals(letter)) {
          return fidelity;
        }
      }
      problem(
          "'fidelity' must be one of %s, but is '%s'"
              .formatted(Arrays.toString(Fidelity.values()), letter));
      return null;
    }

    private List<String> deviations() {
      JsonNode node = root.get("deviations");
      var sentences = new ArrayList<String>();
      if (node == null || node.isNull()) {
        return sentences;
      }
      if (!node.isArray() || node.values().stream().anyMatch(n -> !n.isString())) {
        problem("'deviations' must be a list of texts, but is " + node);
        return sentences;
      }
      node.values().forEach(n -> sentences.add(n.asString().strip()));
      return sentences;
    }

    private SequencedMap<String, Double> tunables() {
      var values = new LinkedHashMap<String, Double>();
      JsonNode node = root.get("tunables");
      if (node == null || node.isNull()) {
        return values;
      }
      if (!node.isObject()) {
        problem("'tunables' must be a map such as `retrieve.k: 8`, but is " + node);
        return values;
      }
      node.properties()
          .forEach(e -> {
            if (e.getValue().isNumber() && Double.isFinite(e.getValue().asDouble())) {
              values.put(e.getKey(), e.getValue().asDouble());
            } else {
              problem(
                  "tunable '%s' must be a number, but is %s".formatted(e.getKey(), e.getValue()));
            }
          });
      return values;
    }

    private void problem(String sentence) {
      problems.add(file + ": " + sentence);
    }
  }
}
