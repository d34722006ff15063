/// Who writes new slot programs.
@NullMarked
package io.mnemogen.evolve.meta;

import org.jspecify.annotations.NullMarked;
