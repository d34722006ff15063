package io.mnemogen.design.toolbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mnemogen.design.toolbox.text.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelPortTest {
  @Test
  void withoutAModelTheStandInsAnswerAndSaySo() {
    ModelPort port = port(null);
    assertThat(port.isLent()).isFalse();
    assertThat(port.complete("x", 9, () -> "y")).isEqualTo(new Answer("y", "given"));
    assertThat(port.summary("One two. Three.", 2)).isEqualTo(new Answer("One two.", "SUM"));
    assertThat(port.same("a b", "a b")).isEqualTo(new Answer("yes", "SAME"));
    assertThat(port.merged("a", 1, "b", 2)).isEqualTo(new Answer("b", "MERGE"));
    assertThat(port.rating("red kettle", "red kettle").number()).isEqualTo(10);
    assertThat(port.choice("where is the kettle?", List.of("a dog", "the kettle", "a cat")))
        .isEqualTo(new Answer("the kettle", "RATE"));
    assertThat(port.choice("?", List.of()).text()).isEmpty();
    Answer fields = port.json("x", List.of("a", "b"), 9, () -> Map.of("a", "\"1\"\n", "z", "3"));
    assertThat(fields.fields()).containsExactly(Map.entry("a", "\"1\"\n"), Map.entry("b", ""));
    assertThat(port.asked()).isZero();
  }

  @Test
  void theModelAnswersWhenItIsOfUse() {
    assertThat(port("  fine ").complete("x", 9, () -> "y")).isEqualTo(new Answer("fine", "model"));
    assertThat(port("Rating: 7.5/10").rating("q", "t").number()).isEqualTo(7.5);
    assertThat(port("2").choice("?", List.of("a", "b"))).isEqualTo(new Answer("b", "model"));
    assertThat(port("No, never").same("a", "a").isYes()).isFalse();
    assertThat(port("one two three four").summary("x", 2).text()).isEqualTo("one two");
    Answer fields =
        port("Sure:\n```json\n{\"a\": \"x\", \"b\": [1, \"}\"], \"c\": {\"d\": 2}}\n```")
            .json("x", List.of("a", "b"), 9, Map::of);
    assertThat(fields.usedModel()).isTrue();
    assertThat(fields.fields()).isEqualTo(Map.of("a", "x", "b", "[1, \"}\"]", "c", "{\"d\": 2}"));
  }

  @Test
  void whatAModelPicksIsKnownByItsId() {
    var options = new LinkedHashMap<String, String>();
    options.put("x", "a dog");
    options.put("y", "the 2 kettles");
    options.put("z", "a cat");

    assertThat(port("3, 1, 9, 3").picks("?", options, List.of("y"))).containsExactly("z", "x");
    assertThat(port("None of them.").picks("?", options, List.of("y"))).isEmpty();
    for (String nothing : new String[] {null, "", "the cat", "0", "99999999999"}) {
      assertThat(port(nothing).picks("?", options, List.of("y"))).containsExactly("y");
    }
    assertThat(port("1").picks("?", Map.of(), List.of())).isEmpty();
  }

  @Test
  void uselessAnswersAreCountedAndReplaced() {
    ModelPort port = port("I cannot say");
    assertThat(port.rating("q", "t").source()).isEqualTo("RATE");
    assertThat(port.choice("?", List.of("a", "b")).source()).isEqualTo("RATE");
    assertThat(port.same("a", "b").source()).isEqualTo("SAME");
    assertThat(port.json("x", List.of("a"), 9, Map::of).source()).isEqualTo("given");
    assertThat(port.asked()).isEqualTo(4);
    assertThat(port.useless()).isEqualTo(4);
    assertThat(port(" ").complete("x", 9, () -> "y").text()).isEqualTo("y");
    assertThat(port("12").rating("q", "t").source()).isEqualTo("RATE");
  }

  @Test
  void brokenJsonHasNoFields() {
    for (String broken :
        List.of(
            "",
            "{",
            "{\"a\"",
            "{\"a\":",
            "{\"a\": \"x",
            "{a: 1}",
            "{\"a\" 1}",
            "{\"a\": \"\\u00zz\"}",
            "{\"a\": [1}")) {
      assertThat(JsonText.object(broken)).as(broken).isEmpty();
    }
    var all = new LinkedHashMap<String, String>(Map.of("k\u0001\\", "a\"\t😀é"));
    assertThat(JsonText.object(JsonText.write(all))).isEqualTo(all);
    assertThat(JsonText.object("{}")).isEmpty();
    assertThat(JsonText.object("{\"a\": 1.5, \"b\": null}"))
        .isEqualTo(Map.of("a", "1.5", "b", "null"));
  }

  private static ModelPort port(@org.jspecify.annotations.Nullable String answer) {
    LanguageModel model = answer == null ? null : (prompt, maxTokens) -> answer;
    return new Toolbox(new TextKit(), new HashingEmbedder(64), model, 1).model();
  }
}
