/// Tests of the dungeon family, and the reference memories that show its head-room.
@NullMarked
package io.mnemogen.tasks.dungeon;

import org.jspecify.annotations.NullMarked;
