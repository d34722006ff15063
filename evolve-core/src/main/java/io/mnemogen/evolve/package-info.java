/// How designs are proposed, judged, bred and kept.
@NullMarked
package io.mnemogen.evolve;

import org.jspecify.annotations.NullMarked;
