/// Slot programs in statically compiled Groovy.
@NullMarked
package io.mnemogen.sandbox.groovy;

import org.jspecify.annotations.NullMarked;
