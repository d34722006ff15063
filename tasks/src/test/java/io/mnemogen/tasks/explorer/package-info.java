/// Tests of the agent.
@NullMarked
package io.mnemogen.tasks.explorer;

import org.jspecify.annotations.NullMarked;
