/// Tests of the adventure family, and the reference memories that show its head-room.
@NullMarked
package io.mnemogen.tasks.adventure;

import org.jspecify.annotations.NullMarked;
