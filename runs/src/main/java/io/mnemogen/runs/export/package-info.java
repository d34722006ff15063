/// Taking designs away: as jars that agents use, and runs as single files.
@NullMarked
package io.mnemogen.runs.export;

import org.jspecify.annotations.NullMarked;
