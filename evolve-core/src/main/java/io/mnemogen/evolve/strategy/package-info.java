/// How a search proceeds: a catalogue of strategies over the same operators, archive and budget.
@NullMarked
package io.mnemogen.evolve.strategy;

import org.jspecify.annotations.NullMarked;
