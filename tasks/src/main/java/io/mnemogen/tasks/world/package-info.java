/// What all sequential worlds share: commands, the agent that knows nothing of the domain, and the
/// way its life becomes experience.
@NullMarked
package io.mnemogen.tasks.world;

import org.jspecify.annotations.NullMarked;
