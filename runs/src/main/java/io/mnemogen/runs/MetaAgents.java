package io.mnemogen.runs;

import io.mnemogen.design.Language;
import io.mnemogen.evolve.meta.Setting;
import io.mnemogen.evolve.meta.prompt.Prompts;
import io.mnemogen.runs.config.ConfigProblem;
import io.mnemogen.tasks.TaskFamily;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What meta-agents of a run are given.
public final class MetaAgents {
  private MetaAgents() {}

  /// What stays the same for a meta-agent that designs for a task family.
  public static Setting setting(TaskFamily family) {
    return new Setting(family.name(), family.description(), Language.GROOVY);
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
}
