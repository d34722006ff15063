/// Where judged designs are kept.
@NullMarked
package io.mnemogen.evolve.archive;

import org.jspecify.annotations.NullMarked;
