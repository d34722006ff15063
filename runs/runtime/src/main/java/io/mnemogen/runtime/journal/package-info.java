/// What a memory has lived, on disk: a file of checksummed lines that loses nothing acknowledged.
@NullMarked
package io.mnemogen.runtime.journal;

import org.jspecify.annotations.NullMarked;
