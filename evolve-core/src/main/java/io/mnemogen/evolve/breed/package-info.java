/// How new designs are made from judged ones.
@NullMarked
package io.mnemogen.evolve.breed;

import org.jspecify.annotations.NullMarked;
