/// What slots may use, quoted from the sources this library was built from.
@NullMarked
package io.mnemogen.evolve.meta.source;

import org.jspecify.annotations.NullMarked;
