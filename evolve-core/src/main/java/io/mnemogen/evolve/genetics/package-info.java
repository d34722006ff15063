/// Designs as Jenetics genotypes: one chromosome of four slot genes.
@NullMarked
package io.mnemogen.evolve.genetics;

import org.jspecify.annotations.NullMarked;
