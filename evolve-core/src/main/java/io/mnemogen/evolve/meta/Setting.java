package io.mnemogen.evolve.meta;

import io.mnemogen.design.Language;
import java.util.List;

/// What stays the same for a meta-agent throughout a search.
///
/// @param task the name of the task family
/// @param description the family's own description: what experiences look like, what is asked, what
///   is counted
/// @param forgetting whether a memory must let go of something to do well, because what it may hold
///   is limited or what it was told ceases to hold
/// @param languages what slots are to be written in; each as its writer likes when there are
///   several
public record Setting(
    String task, String description, boolean forgetting, List<Language> languages) {
  public Setting {
    languages = List.copyOf(languages);
  }
}
