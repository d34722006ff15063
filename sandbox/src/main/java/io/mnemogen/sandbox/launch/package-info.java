/// How guest processes are started: class path, options, cache, and the wall they are born behind.
@NullMarked
package io.mnemogen.sandbox.launch;

import org.jspecify.annotations.NullMarked;
