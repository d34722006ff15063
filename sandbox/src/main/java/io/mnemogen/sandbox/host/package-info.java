/// The host's side of a sandbox: guests, their pool, and the watch over them.
@NullMarked
package io.mnemogen.sandbox.host;

import org.jspecify.annotations.NullMarked;
