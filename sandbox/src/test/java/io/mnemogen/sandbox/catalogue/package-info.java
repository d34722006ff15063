/// Contracts every design of the catalogue keeps, and tests of the mechanism of each.
@NullMarked
package io.mnemogen.sandbox.catalogue;

import org.jspecify.annotations.NullMarked;
