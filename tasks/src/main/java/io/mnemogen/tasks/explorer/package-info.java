/// The agent of sequential worlds, which knows nothing of its domain, and the words it compares.
@NullMarked
package io.mnemogen.tasks.explorer;

import org.jspecify.annotations.NullMarked;
