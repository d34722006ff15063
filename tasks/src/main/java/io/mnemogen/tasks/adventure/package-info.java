/// Quests in a generated realm, in the manner of TextWorld (Côté et al. 2018): rooms to find one's
/// way in, things to find, deliver, cook and unlock.
@NullMarked
package io.mnemogen.tasks.adventure;

import org.jspecify.annotations.NullMarked;
