/// Runs slot programs on GraalVM in contexts that reach nothing but the design space; compiles
/// those in JavaScript.
@NullMarked
package io.mnemogen.sandbox.polyglot;

import org.jspecify.annotations.NullMarked;
