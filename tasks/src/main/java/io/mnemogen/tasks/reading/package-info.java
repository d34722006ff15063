/// Generated tasks in which a fixed reader answers questions from what a memory returns. Shared by
/// the families that generate statements, events and choices.
@NullMarked
package io.mnemogen.tasks.reading;

import org.jspecify.annotations.NullMarked;
