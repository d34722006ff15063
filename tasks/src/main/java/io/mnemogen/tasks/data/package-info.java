/// Reading data files so that every complaint says which file, where in it, and what to do.
@NullMarked
package io.mnemogen.tasks.data;

import org.jspecify.annotations.NullMarked;
