/// The catalogue of task families. Apart from the contracts, which the families depend on.
@NullMarked
package io.mnemogen.tasks.catalogue;

import org.jspecify.annotations.NullMarked;
