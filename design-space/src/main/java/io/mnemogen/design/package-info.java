/// What a memory design is: four slot programs, their tunables, and the faults they may commit.
@NullMarked
package io.mnemogen.design;

import org.jspecify.annotations.NullMarked;
