/// A meta-agent that asks language models.
@NullMarked
package io.mnemogen.evolve.meta.chat;

import org.jspecify.annotations.NullMarked;
