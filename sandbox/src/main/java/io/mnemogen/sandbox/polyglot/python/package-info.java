/// Compiles slot programs in Python, where GraalPy is on the class path.
@NullMarked
package io.mnemogen.sandbox.polyglot.python;

import org.jspecify.annotations.NullMarked;
