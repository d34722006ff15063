/// Where a design may run: guests, limits and faults.
@NullMarked
package io.mnemogen.sandbox;

import org.jspecify.annotations.NullMarked;
