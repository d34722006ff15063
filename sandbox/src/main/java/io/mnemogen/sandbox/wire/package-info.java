/// What crosses between host and guest: typed, length-limited frames, never deserialised into
/// arbitrary classes.
@NullMarked
package io.mnemogen.sandbox.wire;

import org.jspecify.annotations.NullMarked;
