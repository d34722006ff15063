/// Intervals on what was measured.
@NullMarked
package io.mnemogen.runs.stats;

import org.jspecify.annotations.NullMarked;
