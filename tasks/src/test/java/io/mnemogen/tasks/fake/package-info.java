/// Hand-written memories for tests: honest ones and cheats.
@NullMarked
package io.mnemogen.tasks.fake;

import org.jspecify.annotations.NullMarked;
