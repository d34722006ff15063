package io.mnemogen.evolve.meta.prompt;

import io.mnemogen.design.Language;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.meta.Brief;
import io.mnemogen.evolve.meta.Request;
import io.mnemogen.evolve.meta.Setting;
import io.mnemogen.evolve.meta.source.Contracts;
import io.mnemogen.evolve.meta.source.PackedSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a meta-agent is told, from a setting and a brief.
///
/// The instructions depend on the setting alone, so providers can keep them cached. Whatever others
/// than this framework and the task have written stands in sealed data blocks.
public final class BriefText {
  private final Prompts prompts;
  private final String instructions;
  private final String version;

  /// @param prompts the templates
  /// @param setting what stays the same
  public BriefText(Prompts prompts, Setting setting) {
    this.prompts = prompts;
    this.instructions =
        prompts.render(
            "system",
            Map.of(
                "language",
                languages(setting.languages()),
                "guide",
                PackedSource.guide(),
                "slots",
                Contracts.slots(),
                "toolbox",
                Contracts.toolbox(),
                "task",
                setting.task(),
                "description",
                setting.description()));
    this.version = Data.seal(prompts.text() + instructions);
  }

  /// What tells these words from others: equal versions tell equal briefs alike.
  public String version() {
    return version;
  }

  /// The same for every brief.
  public String instructions() {
    return instructions;
  }

  /// The brief and what is asked for.
  public String request(Brief brief) {
    var values = new LinkedHashMap<String, String>();
    values.put("parent", Programs.all(brief.parent()));
    values.put("scores", Scores.text(brief.parent().verdict()));
    values.put(
        "health",
        brief.parent().scored().map(s -> Health.text(s, brief.past().tried())).orElse("Nothing."));
    values.put(
        "transcripts",
        brief.parent().scored().map(s -> transcripts(s.transcripts())).orElse("There are none."));
    values.put(
        "lineage",
        PastText.changes(brief.past().lineage(), "It was given to the search from outside."));
    values.put("tried", PastText.changes(brief.past().tried(), "Nothing yet."));
    values.put("inspirations", PastText.inspirations(brief.past().inspirations()));
    values.put("request", asked(brief.request()));
    values.put("slots_allowed", Programs.names(brief.request().slots()));
    values.put("draft", Long.toHexString(brief.seed()));
    return prompts.render("brief", values);
  }

  /// What is said to an answer that cannot be used.
  ///
  /// @param problem why, in the words of a parser, a compiler or a program
  public String repair(Request request, String problem) {
    return prompts.render(
        "repair",
        Map.of(
            "problem",
            Data.block("problem", problem),
            "slots_allowed",
            Programs.names(request.slots())));
  }

  private String asked(Request request) {
    var values = new LinkedHashMap<String, String>();
    values.put("slots_allowed", Programs.names(request.slots()));
    switch (request) {
      case Request.Rewrite r -> {}
      case Request.Explore e -> {}
      case Request.Combine c -> values.put("mate", Programs.all(c.mate()));
      case Request.Mend m -> {
        values.put("failed", Programs.some(m.failed().after(), m.slots()));
        values.put(
            "fault",
            m.failed().after().verdict() instanceof Verdict.Faulted f
                ? Data.block("fault", f.fault().message())
                : "none");
      }
    }
    return prompts.render(request.operator(), values);
  }

  private static String languages(List<Language> languages) {
    return languages.stream()
        .map(l ->
            switch (l) {
              case GROOVY -> "Groovy";
              case JAVASCRIPT -> "JavaScript";
              case PYTHON -> "Python";
            })
        .collect(Collectors.joining(" or "));
  }

  private static String transcripts(List<String> transcripts) {
    if (transcripts.isEmpty()) {
      return "There are none.";
    }
    var blocks = new ArrayList<String>();
    for (String transcript : transcripts) {
      blocks.add(
          Data.block(
              "transcript %d of %d".formatted(blocks.size() + 1, transcripts.size()), transcript));
    }
    return String.join("\n", blocks);
  }
}
