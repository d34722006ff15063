/// What a memory did on a few episodes: what it held, was asked and served, and what came of it.
@NullMarked
package io.mnemogen.runs.replay;

import org.jspecify.annotations.NullMarked;
