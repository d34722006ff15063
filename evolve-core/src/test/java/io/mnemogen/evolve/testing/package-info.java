/// Fakes for tests of searches.
@NullMarked
package io.mnemogen.evolve.testing;

import org.jspecify.annotations.NullMarked;
