/// Tests of the household family, and the reference memories it is calibrated with.
@NullMarked
package io.mnemogen.tasks.household;

import org.jspecify.annotations.NullMarked;
