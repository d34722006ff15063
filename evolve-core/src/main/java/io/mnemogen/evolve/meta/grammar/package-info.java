/// Grammars that derive slot programs, and what can be done with their derivations.
@NullMarked
package io.mnemogen.evolve.meta.grammar;

import org.jspecify.annotations.NullMarked;
