/// Tests of the core of sequential worlds, and what the tests of such worlds share.
@NullMarked
package io.mnemogen.tasks.world;

import org.jspecify.annotations.NullMarked;
