/// An exported memory in an application: opened, lived with, kept.
@NullMarked
package io.mnemogen.runtime;

import org.jspecify.annotations.NullMarked;
