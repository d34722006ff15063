package io.mnemogen.evolve.meta;

import io.mnemogen.design.Language;
import java.util.List;

/// What stays the same for a meta-agent throughout a search.
///
/// @param task the name of the task family
/// @param description the family's own description: what experiences look like, what is asked, what
///   is counted
/// @param languages what slots are to be written in; each as its writer likes when there are
///   several
public record Setting(String task, String description, List<Language> languages) {
  public Setting {
    languages = List.copyOf(languages);
  }
}
