/// Errands in a generated house, in the manner of ALFWorld (Shridhar et al. 2021): six kinds of
/// errand, things whose usual places can be learned.
@NullMarked
package io.mnemogen.tasks.household;

import org.jspecify.annotations.NullMarked;
