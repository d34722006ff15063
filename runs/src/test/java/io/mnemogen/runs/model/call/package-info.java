@NullMarked
package io.mnemogen.runs.model.call;

import org.jspecify.annotations.NullMarked;
