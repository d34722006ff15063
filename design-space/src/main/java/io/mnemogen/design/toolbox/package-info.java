/// Everything a slot may touch besides its memory base.
@NullMarked
package io.mnemogen.design.toolbox;

import org.jspecify.annotations.NullMarked;
