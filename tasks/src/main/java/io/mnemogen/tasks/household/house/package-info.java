/// Houses: what stands and lies where, the words for it, and what can be done with it.
@NullMarked
package io.mnemogen.tasks.household.house;

import org.jspecify.annotations.NullMarked;
