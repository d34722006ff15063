/// Embedders an exported memory may need, and their vectors kept on disk.
@NullMarked
package io.mnemogen.runtime.embed;

import org.jspecify.annotations.NullMarked;
