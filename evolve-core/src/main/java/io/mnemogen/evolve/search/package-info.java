/// The search from its plan to its winner.
@NullMarked
package io.mnemogen.evolve.search;

import org.jspecify.annotations.NullMarked;
