/// Guest processes: how they are started, lent, watched and replaced.
@NullMarked
package io.mnemogen.sandbox.pool;

import org.jspecify.annotations.NullMarked;
