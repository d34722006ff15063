/// The kernel's wall: Landlock, seccomp and resource limits, reached through the foreign-function
/// interface, without privileges. Linux on x86-64 only; elsewhere every layer reports itself
/// absent.
@NullMarked
package io.mnemogen.sandbox.jail;

import org.jspecify.annotations.NullMarked;
