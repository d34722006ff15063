/// Errands in a generated dungeon, in the manner of MiniHack (Samvelyan et al. 2021): chambers one
/// sees one at a time, passages whose ends one does not see, traps, monsters, charms and keys.
@NullMarked
package io.mnemogen.tasks.dungeon;

import org.jspecify.annotations.NullMarked;
