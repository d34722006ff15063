package io.mnemogen.tasks.household;

import io.mnemogen.tasks.explorer.Phrase;
import io.mnemogen.tasks.household.house.House;
import io.mnemogen.tasks.household.house.Layout;
import io.mnemogen.tasks.world.Quest;
import io.mnemogen.tasks.world.World;

/// One errand in one house, with everything where it is at the start.
///
/// @param house where
/// @param errand what kind
/// @param ware the kind of thing wanted
/// @param target the kind of furniture it shall be in or on; not used when examining
/// @param layout where everything is
/// @param goal the task in words
record HouseQuest(House house, Errand errand, int ware, int target, Layout layout, Phrase goal)
    implements Quest {
  @Override
  public String fingerprint() {
    return errand + " " + ware + " " + target + " " + layout;
  }

  @Override
  public World start() {
    return new HouseWorld(this);
  }
}
