@NullMarked
package io.mnemogen.tasks.agent;

import org.jspecify.annotations.NullMarked;
