/// Events that add up: how many, how often, the first and the latest.
@NullMarked
package io.mnemogen.tasks.ledger;

import org.jspecify.annotations.NullMarked;
