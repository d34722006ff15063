/// Secrets that expire or are to be forgotten, among others that are to be kept.
@NullMarked
package io.mnemogen.tasks.forget;

import org.jspecify.annotations.NullMarked;
