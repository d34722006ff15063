/// Where it all meets: composition of a run.
@NullMarked
package io.mnemogen.runs;

import org.jspecify.annotations.NullMarked;
