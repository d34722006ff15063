/// The waist of the house: a memory, what it takes in and what it gives back.
@NullMarked
package io.mnemogen.design.memory;

import org.jspecify.annotations.NullMarked;
