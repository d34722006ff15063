/// Learning labels at test time from a stream of short texts, with a memory of limited size.
@NullMarked
package io.mnemogen.tasks.intents;

import org.jspecify.annotations.NullMarked;
