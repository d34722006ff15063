package io.mnemogen.tasks.adventure;

import io.mnemogen.tasks.explorer.Phrase;
import io.mnemogen.tasks.world.Quest;
import io.mnemogen.tasks.world.World;
import java.util.List;

/// One quest in one realm.
///
/// @param realm where
/// @param commands the realm's commands
/// @param thing what it is about: what to find, deliver, cook or fetch, or the key of the chest
/// @param target index of the stand or chest; 0 where there is none
/// @param layout the room of each thing at the start
/// @param first the room where it begins
/// @param goal the task in words
record AdventureQuest(
    Realm realm,
    RealmCommands commands,
    Thing thing,
    int target,
    List<Integer> layout,
    int first,
    Phrase goal)
    implements Quest {
  @Override
  public String fingerprint() {
    return thing.noun()
        + " "
        + target
        + " "
        + layout
        + " from "
        + first
        + " in "
        + realm.rooms()
        + realm.ways()
        + realm.door()
        + realm.cuts()
        + realm.heats()
        + realm.keys();
  }

  /// What has to be found first: the door's key for what lies behind it, else the thing itself.
  Thing sought() {
    return thing.kind() == Thing.Kind.RELIC
        ? Thing.of(Thing.Kind.KEY).get(realm.keys().get(Lore.DOOR))
        : thing;
  }

  @Override
  public World start() {
    return new AdventureWorld(this);
  }
}
