@NullMarked
package io.mnemogen.design.baseline;

import org.jspecify.annotations.NullMarked;
