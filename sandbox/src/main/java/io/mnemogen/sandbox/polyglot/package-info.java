/// Compiles slot programs in JavaScript and runs them in contexts that reach nothing but the design
/// space.
@NullMarked
package io.mnemogen.sandbox.polyglot;

import org.jspecify.annotations.NullMarked;
