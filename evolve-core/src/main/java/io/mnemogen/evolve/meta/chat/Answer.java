package io.mnemogen.evolve.meta.chat;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import io.mnemogen.design.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a model answers a brief with.
///
/// @param diagnosis what the design fails at, and why
/// @param hypothesis what was changed and why it should help
/// @param slots the programs written
/// @param expected which number should change, and by how much
record Answer(String diagnosis, String hypothesis, List<Written> slots, String expected) {
  /// A program as it was written.
  ///
  /// @param slot the name of a slot
  /// @param code its source
  record Written(String slot, String code) {}

  /// The form asked of models. The order of the fields is the order of work: reflect, plan, write.
  static final ResponseFormat FORMAT =
      ResponseFormat.builder()
          .type(ResponseFormatType.JSON)
          .jsonSchema(JsonSchema.builder().name("draft").rootElement(schema()).build())
          .build();

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern FENCED =
      Pattern.compile("(?s)\\A\\s*```\\w*\\s*\\n(.*?)\\n?```\\s*\\z");

  Answer {
    slots = List.copyOf(slots);
  }

  /// Reads an answer; a fence or a few words around the JSON object are overlooked.
  ///
  /// @throws Unusable saying what is wrong
  static Answer read(String text) throws Unusable {
    int from = text.indexOf('{');
    int to = text.lastIndexOf('}');
    if (from < 0 || to < from) {
      throw new Unusable(
          "An answer is one JSON object, but this is none: " + beginning(text.strip()));
    }
    JsonNode tree;
    try {
      tree = JSON.readTree(text.substring(from, to + 1));
    } catch (JacksonException e) {
      throw new Unusable("The JSON cannot be read: " + e.getOriginalMessage());
    }
    var slots = tree.path("slots").values().stream().map(Answer::written).toList();
    if (slots.isEmpty()) {
      throw new Unusable("'slots' must list at least one program with 'slot' and 'code'.");
    }
    return new Answer(
        text(tree, "diagnosis"), text(tree, "hypothesis"), slots, text(tree, "expected"));
  }

  /// Says that an answer cannot be used, and why.
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String why) {
      super(why);
    }

    /// The reason, for the model.
    String why() {
      return String.valueOf(getMessage());
    }
  }

  private static Written written(JsonNode node) {
    String code = text(node, "code");
    Matcher fenced = FENCED.matcher(code);
    return new Written(text(node, "slot"), fenced.matches() ? fenced.group(1) : code);
  }

  private static String text(JsonNode tree, String field) {
    JsonNode value = tree.path(field);
    return value.isString() ? value.asString() : "";
  }

  private static String beginning(String text) {
    return text.isEmpty() ? "(empty)" : text.substring(0, Math.min(200, text.length()));
  }

  private static JsonObjectSchema schema() {
    var program =
        JsonObjectSchema.builder()
            .addEnumProperty("slot", Arrays.stream(Slot.values()).map(Slot::key).toList())
            .addStringProperty("code", "the whole source of the program")
            .required("slot", "code")
            .additionalProperties(false)
            .build();
    return JsonObjectSchema.builder()
        .addStringProperty("diagnosis", "what the design fails at, and which program is the cause")
        .addStringProperty("plan", "the one idea that mends the cause")
        .addStringProperty("hypothesis", "one sentence: what is changed and why it should help")
        .addProperty("slots", JsonArraySchema.builder().items(program).build())
        .addStringProperty("expected", "one sentence: which number should change, by how much")
        .required("diagnosis", "plan", "hypothesis", "slots", "expected")
        .additionalProperties(false)
        .build();
  }
}
