/// What a run is asked to do: nested records, read from YAML and flags.
@NullMarked
package io.mnemogen.runs.config;

import org.jspecify.annotations.NullMarked;
