package io.mnemogen.design.toolbox;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Turn;
import io.mnemogen.design.toolbox.standin.Fact;
import io.mnemogen.design.toolbox.standin.Macro;
import io.mnemogen.design.toolbox.standin.Revision;
import io.mnemogen.design.toolbox.standin.StandIns;
import io.mnemogen.design.toolbox.standin.Triple;
import io.mnemogen.design.toolbox.text.DateKit;
import io.mnemogen.design.toolbox.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Supplier;

/// What memory systems draw from experience: steps, skills, facts, lessons, guidance. The language
/// model lent to the design draws it, asked once for each; where none is lent, or what it writes is
/// of no use, the stand-in named draws it instead. Never fails.
public final class Distiller {
  private static final DateKit DATES = new DateKit();

  /// As many words of an experience as a model is shown.
  private static final int SHOWN = 4_000;

  private final ModelPort model;
  private final StandIns standIns;
  private final TextKit text;

  Distiller(ModelPort model, StandIns standIns, TextKit text) {
    this.model = model;
    this.standIns = standIns;
    this.text = text;
  }

  /// The steps that mattered in an episode, in order, at most `most`; none of a conversation. The
  /// stand-in is STEPS.
  public List<String> steps(Experience experience, int most) {
    List<String> found = standIns.steps(experience.turns());
    if (found.isEmpty()) {
      return found;
    }
    return lines(
        "List the steps that mattered in this episode, at most %d, in order and as they are written,"
                .formatted(most)
            + " one a line and nothing else.\n\n"
            + shown(experience),
        most,
        "STEPS",
        () -> standIns.steps(experience.turns(), most));
  }

  /// A short account: the steps of an episode, one a line, each once; the gist of a conversation.
  /// The stand-ins are STEPS and SUM.
  ///
  /// @param words the longest gist
  public String account(Experience experience, int words) {
    List<String> steps = steps(experience, words);
    return steps.isEmpty() ? gist(experience.turns(), words) : String.join("\n", steps);
  }

  /// A summary of turns. The stand-in is SUM.
  ///
  /// @param words the longest summary
  public String gist(List<Turn> turns, int words) {
    String said = String.join("\n", turns.stream().map(Turn::line).toList());
    Answer answer =
        model.ask(
            "Summarise this in at most %d words, one thought a line. Answer with the summary only."
                    .formatted(words)
                + "\n\n"
                + Words.cap(said, SHOWN),
            2 * words + 16,
            written -> true,
            "SUM",
            () -> standIns.summary(turns, words));
    return answer.usedModel() ? Words.cap(answer.text(), words) : answer.text();
  }

  /// A skill: the task of a successful episode with slots `{1}`, `{2}` for what it names, and the
  /// actions that did it with the same slots; without steps for an episode that failed or a
  /// conversation. The stand-in is MACRO over STEPS, with the slots of [TextKit#slots].
  public Macro skill(Experience experience) {
    List<String> steps = standIns.steps(experience.turns());
    if (steps.isEmpty() || !experience.outcome().success()) {
      return new Macro("", List.of());
    }
    SequencedMap<String, String> slots = text.slots(experience.goal(), steps);
    var plain =
        new Macro(
            text.general(experience.goal(), slots),
            steps.stream().map(step -> text.general(step, slots)).toList());
    Answer answer =
        model.ask(
            "Write this successful episode as a skill for tasks of its kind. The first line is the"
                + " task in lower case, with {1}, {2} for the things another task would name"
                + " differently. Then the actions that are needed, one a line, with the same slots"
                + " and without numbers. Nothing else.\n\n"
                + shown(experience),
            600,
            written -> {
              Macro macro = standIns.macro(written);
              boolean words = macro.steps().stream().noneMatch(step -> Words.of(step).isEmpty());
              return words && !macro.steps().isEmpty() && macro.isSound();
            },
            "MACRO",
            plain::text);
    return standIns.macro(answer.text());
  }

  /// The self-contained statements of a conversation, in order. The stand-in is FACTS.
  public List<Fact> facts(Experience experience) {
    if (!model.isLent() || !experience.actions().isEmpty() || experience.turns().isEmpty()) {
      return standIns.facts(experience);
    }
    String said = Statements.numbered(experience.turns().stream().map(Turn::line).toList());
    Answer answer =
        model.ask(
            "List what is worth remembering of this conversation, each as one sentence that can be"
                + " understood alone: names instead of pronouns, dates instead of \"yesterday\"."
                + " It began on %s. One a line, after the number of the turn it comes from, as in"
                    .formatted(DATES.iso(experience.time()))
                + " \"3. Anna moved to Oslo.\" Nothing else.\n\n"
                + Words.cap(said, SHOWN),
            2_000,
            written -> !Statements.of(written, experience).isEmpty(),
            "FACTS",
            () -> "");
    return answer.usedModel()
        ? Statements.of(answer.text(), experience)
        : standIns.facts(experience);
  }

  /// The statements of a sentence as subject, relation and object. The stand-in is FACTS, which
  /// finds one or none.
  ///
  /// @param speaker who `I` and `my` are; may be empty
  public List<Triple> triples(String sentence, String speaker) {
    List<Triple> plain = standIns.triples(sentence, speaker);
    Answer answer =
        model.ask(
            "Write what this says as \"subject | relation | object\", one statement a line, with"
                + " %s for I. Nothing else.\n\n%s"
                    .formatted(speaker.isEmpty() ? "the speaker" : speaker, shown(sentence)),
            200,
            written -> !Statements.triples(written).isEmpty(),
            "FACTS",
            () -> "");
    return answer.usedModel() ? Statements.triples(answer.text()) : plain;
  }

  /// At most `k` keywords of a text, the most telling first. The stand-in is KEYS.
  public List<String> keys(String said, int k) {
    return lines(
        "List at most %d keywords of this text, the most telling first, one a line and nothing else."
                .formatted(k)
            + "\n\n"
            + shown(said),
        k,
        "KEYS",
        () -> standIns.keys(said, k));
  }

  /// A lesson in one sentence from runs that went well and runs that did not; empty when nothing
  /// tells them apart. The stand-in is CONTRAST.
  ///
  /// @param task what the runs were for
  /// @param successes the actions of each successful run
  /// @param failures the actions of each failed run
  /// @param most how many pieces of advice, and how many warnings
  public String lesson(
      String task, List<List<String>> successes, List<List<String>> failures, int most) {
    String plain = standIns.contrast(successes, failures).lesson(List.of(), most);
    if (plain.isEmpty()) {
      return "";
    }
    var runs = new StringBuilder();
    successes.forEach(run -> runs.append("Went well: ").append(run).append('\n'));
    failures.forEach(run -> runs.append("Failed: ").append(run).append('\n'));
    return model
        .ask(
            "What is to be learnt from these runs for the next task like \"%s\"? Answer with one short"
                    .formatted(task)
                + " sentence that says what to do and what to avoid.\n\n"
                + shown(runs.toString()),
            80,
            written -> true,
            "CONTRAST",
            () -> (task.isEmpty() ? "" : "to " + task + ": ") + plain)
        .text();
  }

  /// A remembered text put into words for the task at hand. The stand-in leaves it as it is.
  public String adapted(String task, String remembered) {
    return model
        .ask(
            "Rewrite this note so that it helps with the task, as short steps or hints, one a line,"
                + " keeping actions as they are written. Answer with the note only.\n\nTask: %s\n\nNote: %s"
                    .formatted(task, shown(remembered)),
            2 * Math.min(SHOWN, Words.count(remembered)) + 60,
            written -> true,
            "NOTE",
            () -> remembered)
        .text();
  }

  /// What to look for next, when this is known and does not answer the question yet: at most `most`
  /// further questions, none when it is enough. The stand-in names the keywords of what is known
  /// that the question has not (KEYS).
  public List<String> leads(String question, String known, int most) {
    Answer answer =
        model.ask(
            "What is still missing to answer the question from the notes? Write at most %d short"
                    .formatted(most)
                + " questions to look up, one a line, or \"enough\" when nothing is missing."
                + "\n\nQuestion: %s\n\nNotes: %s".formatted(question, shown(known)),
            32 * most + 8,
            written -> !Statements.lines(written).isEmpty(),
            "KEYS",
            () -> "");
    if (!answer.usedModel()) {
      String asked = question.toLowerCase(Locale.ROOT);
      return standIns.keys(known, most).stream()
          .filter(key -> !asked.contains(key.toLowerCase(Locale.ROOT)))
          .toList();
    }
    List<String> found = Statements.lines(answer.text());
    boolean enough = found.getFirst().toLowerCase(Locale.ROOT).startsWith("enough");
    return enough ? List.of() : found.subList(0, Math.clamp(most, 0, found.size()));
  }

  /// What a new statement does to known ones. The stand-in compares with one after the other: the
  /// same in words (Jaccard overlap at least `alike`) is NOOP, or UPDATE if it says more; another
  /// value of the same attribute (NEWER) is UPDATE; else ADD.
  ///
  /// @param alike in [0, 1]
  public Revision revision(String statement, List<String> known, double alike) {
    if (known.isEmpty()) {
      return Revision.ADD;
    }
    Answer answer =
        model.ask(
            ("A memory holds the statements below. What does the new one do? Answer with one line:"
                    + " \"ADD\" if it is new, \"UPDATE 2\" if it replaces statement 2, \"DELETE 2\" if it"
                    + " takes statement 2 back, \"NOOP 2\" if statement 2 says it already.\n\n%s\nNew: %s")
                .formatted(Statements.numbered(known), statement),
            8,
            written -> Statements.revision(written, known.size()) != null,
            "NEWER",
            () -> "");
    Revision revision =
        answer.usedModel() ? Statements.revision(answer.text(), known.size()) : null;
    return revision == null ? standIns.revision(statement, known, alike) : revision;
  }

  private List<String> lines(
      String prompt, int most, String standIn, Supplier<List<String>> otherwise) {
    Answer answer =
        model.ask(
            prompt,
            16 * most + 16,
            written -> !Statements.lines(written).isEmpty(),
            standIn,
            () -> "");
    if (!answer.usedModel()) {
      return otherwise.get();
    }
    List<String> found = Statements.lines(answer.text());
    return found.subList(0, Math.clamp(most, 0, found.size()));
  }

  private static String shown(Experience experience) {
    return "Task: %s\n%s".formatted(experience.goal(), shown(experience.transcript()));
  }

  private static String shown(String all) {
    return Words.cap(all, SHOWN);
  }
}
