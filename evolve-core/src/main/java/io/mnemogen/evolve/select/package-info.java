/// Which designs are better than others.
@NullMarked
package io.mnemogen.evolve.select;

import org.jspecify.annotations.NullMarked;
