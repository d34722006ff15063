/// The catalogue of published memory designs, re-implemented as four slots each.
@NullMarked
package io.mnemogen.design.baseline;

import org.jspecify.annotations.NullMarked;
