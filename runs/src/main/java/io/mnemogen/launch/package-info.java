/// The first class of an exported jar: finds the jar's own libraries and starts its program.
@NullMarked
package io.mnemogen.launch;

import org.jspecify.annotations.NullMarked;
