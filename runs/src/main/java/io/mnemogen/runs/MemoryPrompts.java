package io.mnemogen.runs;

import io.mnemogen.design.toolbox.HashingEmbedder;
import io.mnemogen.design.toolbox.ModelPort;
import io.mnemogen.design.toolbox.TextKit;
import io.mnemogen.design.toolbox.Toolbox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// What the questions of the toolbox say to a memory model, taken down from the questions
/// themselves.
public final class MemoryPrompts {
  private MemoryPrompts() {}

  /// Prompts by the names of questions, with places in brackets.
  public static SequencedMap<String, String> all() {
    var all = new LinkedHashMap<String, String>();
    all.put("summary", asked(m -> m.summary("(text)", 40)));
    all.put("rating", asked(m -> m.rating("(query)", "(memory)")));
    all.put("choice", asked(m -> m.choice("(question)", List.of("(one)", "(other)"))));
    all.put("same", asked(m -> m.same("(text)", "(text)")));
    all.put("number", asked(m -> m.number("(question)", 0, 1, () -> 0)));
    return all;
  }

  private static String asked(Consumer<ModelPort> question) {
    var said = new StringBuilder();
    var tools =
        new Toolbox(
            new TextKit(),
            new HashingEmbedder(16),
            (prompt, most) -> {
              said.append(said.isEmpty() ? prompt : "");
              return "";
            },
            0);
    question.accept(tools.model());
    return said.toString();
  }
}
