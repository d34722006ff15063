/// The program that runs in a guest: it serves one candidate after another over the wire.
@NullMarked
package io.mnemogen.sandbox.guest;

import org.jspecify.annotations.NullMarked;
