package io.mnemogen.runs;

import io.mnemogen.design.Language;
import io.mnemogen.evolve.meta.GrammarMetaAgent;
import io.mnemogen.evolve.meta.MetaAgent;
import io.mnemogen.evolve.meta.MixedMetaAgent;
import io.mnemogen.evolve.meta.Setting;
import io.mnemogen.evolve.meta.chat.ChatMetaAgent;
import io.mnemogen.evolve.meta.chat.Desk;
import io.mnemogen.evolve.meta.chat.Writer;
import io.mnemogen.evolve.meta.prompt.Prompts;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.runs.config.ModelsConfig.WritingConfig;
import io.mnemogen.runs.model.Models;
import io.mnemogen.runs.model.call.Role;
import io.mnemogen.sandbox.candidate.Compilers;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskFamily;
import io.mnemogen.tasks.TaskSuite;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who writes slots in a run, and what it is given.
public final class MetaAgents {
  private static final int SMOKE_EXPERIENCES = 8;
  private static final int SMOKE_EPISODES = 2;

  private MetaAgents() {}

  /// The grammars, and the models that the configuration names for the role [Role#META].
  ///
  /// @throws ConfigProblem with everything that is wrong with the folder of prompts
  static MetaAgent of(Laboratory laboratory) {
    WritingConfig writing = laboratory.config().models().writing();
    Setting setting = setting(laboratory.family(), writing);
    var grammar = new GrammarMetaAgent(setting.forgetting());
    List<Writer> writers = writers(laboratory.models());
    if (writers.isEmpty()) {
      return grammar;
    }
    List<String> missing =
        setting.languages().stream().flatMap(l -> Compilers.missing(l).stream()).toList();
    if (!missing.isEmpty()) {
      throw new ConfigProblem(missing);
    }
    var chat =
        new ChatMetaAgent(
            writers,
            prompts(writing.prompts()),
            setting,
            new Desk(
                laboratory.judge(smoke(laboratory.suite(Split.TRAIN))),
                writing.repairs(),
                writing.creativity()));
    return new MixedMetaAgent(chat, grammar, writing.share());
  }

  /// What stays the same for a meta-agent that designs for a task family.
  public static Setting setting(TaskFamily family, WritingConfig writing) {
    List<Language> languages =
        Objects.requireNonNull(
            WritingConfig.LANGUAGES.get(writing.language()), "a configuration names a language");
    return new Setting(family.name(), family.description(), family.forgetting(), languages);
  }

  /// The templates of a folder over the packed ones.
  ///
  /// @param folder null for the packed ones alone
  /// @throws ConfigProblem with everything that is wrong with the folder
  public static Prompts prompts(@Nullable String folder) {
    try {
      return folder == null ? Prompts.packed() : Prompts.in(Path.of(folder));
    } catch (IllegalArgumentException e) {
      throw new ConfigProblem(String.valueOf(e.getMessage()).lines().toList());
    }
  }

  private static List<Writer> writers(Models models) {
    return models.addresses(Role.META).stream()
        .map(address ->
            new Writer(
                address.toString(),
                models.chat(Role.META, address),
                usage -> models.dollars(address, usage)))
        .toList();
  }

  /// The beginning of the first course: long enough for every slot to run, short enough to cost
  /// little.
  private static TaskSuite smoke(TaskSuite suite) {
    Course first = suite.courses().getFirst();
    var beginning =
        new Course(
            first.id(),
            first.collection().stream().limit(SMOKE_EXPERIENCES).toList(),
            first.deployment().stream().limit(SMOKE_EPISODES).toList());
    return new TaskSuite(
        suite.family(),
        suite.version(),
        suite.seed(),
        suite.split(),
        suite.mode(),
        suite.hash() + "-smoke",
        List.of(beginning));
  }
}
