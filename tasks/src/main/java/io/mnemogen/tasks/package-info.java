/// What a memory is tried on: families, suites, episodes and scorecards.
@NullMarked
package io.mnemogen.tasks;

import org.jspecify.annotations.NullMarked;
