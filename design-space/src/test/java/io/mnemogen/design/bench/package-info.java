/// Benchmarks of the toolbox.
@NullMarked
package io.mnemogen.design.bench;

import org.jspecify.annotations.NullMarked;
