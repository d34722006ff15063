/// The data structures behind views: vectors and inverted lists, addressed by row. Slots do not see
/// them.
@NullMarked
package io.mnemogen.design.index;

import org.jspecify.annotations.NullMarked;
