/// Tests of the rules-grid family, and the reference memories that show its head-room.
@NullMarked
package io.mnemogen.tasks.rulesgrid;

import org.jspecify.annotations.NullMarked;
