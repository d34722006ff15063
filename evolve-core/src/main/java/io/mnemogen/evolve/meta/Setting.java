package io.mnemogen.evolve.meta;

import io.mnemogen.design.Language;

/// What stays the same for a meta-agent throughout a search.
///
/// @param task the name of the task family
/// @param description the family's own description: what experiences look like, what is asked, what
///   is counted
/// @param language what slots are to be written in
public record Setting(String task, String description, Language language) {}
