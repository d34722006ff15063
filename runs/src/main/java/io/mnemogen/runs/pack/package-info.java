/// A run in one file, to be sent to others.
@NullMarked
package io.mnemogen.runs.pack;

import org.jspecify.annotations.NullMarked;
