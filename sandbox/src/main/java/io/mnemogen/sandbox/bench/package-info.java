/// What the walls and the candidates behind them cost on this machine.
@NullMarked
package io.mnemogen.sandbox.bench;

import org.jspecify.annotations.NullMarked;
