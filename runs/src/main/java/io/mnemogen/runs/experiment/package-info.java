/// Experiments: the same search with several strategies, seeds and tasks, and what came of it.
@NullMarked
package io.mnemogen.runs.experiment;

import org.jspecify.annotations.NullMarked;
