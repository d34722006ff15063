/// Deterministic stand-ins for what the published systems ask of a language model.
@NullMarked
package io.mnemogen.design.toolbox.standin;

import org.jspecify.annotations.NullMarked;
