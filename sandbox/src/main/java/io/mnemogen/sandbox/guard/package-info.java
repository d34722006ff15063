/// The language wall: which members candidate code may touch, read from a policy file and checked
/// on the compiled bytecode.
@NullMarked
package io.mnemogen.sandbox.guard;

import org.jspecify.annotations.NullMarked;
