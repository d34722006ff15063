/// Statistics and clustering.
@NullMarked
package io.mnemogen.design.toolbox.statistics;

import org.jspecify.annotations.NullMarked;
