/// The memory base a design works on: units, and named views over them.
@NullMarked
package io.mnemogen.design.base;

import org.jspecify.annotations.NullMarked;
