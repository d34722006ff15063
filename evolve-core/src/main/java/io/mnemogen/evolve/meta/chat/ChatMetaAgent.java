package io.mnemogen.evolve.meta.chat;

import io.mnemogen.design.SlotProgram;
import io.mnemogen.evolve.Rationale;
import io.mnemogen.evolve.Specimen;
import io.mnemogen.evolve.Verdict;
import io.mnemogen.evolve.meta.Brief;
import io.mnemogen.evolve.meta.Draft;
import io.mnemogen.evolve.meta.MetaAgent;
import io.mnemogen.evolve.meta.Setting;
import io.mnemogen.evolve.meta.prompt.BriefText;
import io.mnemogen.evolve.meta.prompt.Prompts;
import java.util.List;
import java.util.Optional;

/// Has language models write slots: reflect, plan and write in one answer, then verify on a smoke
/// course, and send back what does not work with the compiler's words.
///
/// A draft that still fails when all repairs are used is proposed as it is, so that its fault is
/// archived; an answer that cannot be read even then is no proposal. What a model throws passes
/// through: a search that cannot reach its model ends rather than going on without it, because it
/// would no longer be the search that was planned. Given the same answers to the same words it
/// writes the same drafts. Confined to one thread.
public final class ChatMetaAgent implements MetaAgent {
  private static final int NOTE = 160;

  private final String name;
  private final Panel panel;
  private final BriefText text;
  private final Editor editor;
  private final Desk desk;

  /// @param writers at least one, each once; they compete by improvements per dollar
  /// @param prompts what they are told
  /// @param setting what stays the same throughout the search
  /// @param desk how drafts are verified
  public ChatMetaAgent(List<Writer> writers, Prompts prompts, Setting setting, Desk desk) {
    this.panel = new Panel(writers);
    this.text = new BriefText(prompts, setting);
    this.editor = new Editor(setting.languages());
    this.desk = desk;
    this.name =
        "chat (%s; creativity %s, %d repairs, prompts %s)"
            .formatted(panel.names(), desk.creativity(), desk.repairs(), text.version());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public double creativity() {
    return desk.creativity();
  }

  @Override
  public Optional<Draft> propose(Brief brief) {
    Writer writer = panel.choose(brief.seed());
    var dialogue = new Dialogue(writer, text.instructions(), text.request(brief));
    Optional<Draft> draft = Optional.empty();
    for (int repairs = 0; repairs <= desk.repairs(); repairs++) {
      Optional<String> problem;
      try {
        Answer answer = dialogue.answer();
        List<SlotProgram> programs = editor.programs(answer, brief);
        draft = Optional.of(draft(answer, programs, brief, writer, repairs));
        problem = fault(draft.get(), brief);
      } catch (Answer.Unusable e) {
        problem = Optional.of(e.why());
      }
      if (problem.isEmpty()) {
        break;
      }
      dialogue.say(text.repair(brief.request(), problem.get()));
    }
    panel.wrote(writer, dialogue.dollars());
    return draft;
  }

  @Override
  public void judged(Specimen specimen) {
    panel.judged(specimen);
  }

  private static Draft draft(
      Answer answer, List<SlotProgram> programs, Brief brief, Writer writer, int repairs) {
    var rationale =
        new Rationale(
            writer.name(), answer.diagnosis(), answer.hypothesis(), answer.expected(), repairs);
    String line = answer.hypothesis().replaceAll("\\s+", " ").strip();
    return new Draft(
        programs,
        brief.request().operator(),
        line.length() <= NOTE ? line : line.substring(0, NOTE - 1) + "…",
        Optional.of(rationale));
  }

  private Optional<String> fault(Draft draft, Brief brief) {
    return switch (desk.smoke().judge(draft.applyTo(brief.parent().design()))) {
      case Verdict.Scored s -> Optional.empty();
      case Verdict.Dropped d -> Optional.empty();
      case Verdict.Faulted f -> Optional.of(f.fault().message());
    };
  }
}
