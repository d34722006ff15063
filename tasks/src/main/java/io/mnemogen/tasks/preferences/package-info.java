/// Choices of people whose hidden preferences change.
@NullMarked
package io.mnemogen.tasks.preferences;

import org.jspecify.annotations.NullMarked;
