/// A design come alive: compiled, called slot by slot, its failures turned into faults.
@NullMarked
package io.mnemogen.sandbox.candidate;

import org.jspecify.annotations.NullMarked;
