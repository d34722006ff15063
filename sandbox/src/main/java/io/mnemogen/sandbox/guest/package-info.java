/// What runs beside the candidate: it compiles designs, calls their slots and turns what goes wrong
/// into faults.
@NullMarked
package io.mnemogen.sandbox.guest;

import org.jspecify.annotations.NullMarked;
