/// Levels whose rules are words that can be pushed, in the manner of Baba Is You (Teikari 2019; as
/// an environment for agents: Cloos et al. 2024, "Baba Is AI"): what the words mean is to be
/// learned.
@NullMarked
package io.mnemogen.tasks.rulesgrid;

import org.jspecify.annotations.NullMarked;
