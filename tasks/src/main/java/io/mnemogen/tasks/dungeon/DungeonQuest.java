package io.mnemogen.tasks.dungeon;

import io.mnemogen.tasks.explorer.Phrase;
import io.mnemogen.tasks.world.Quest;
import io.mnemogen.tasks.world.World;
import java.util.List;

/// One quest in one dungeon.
///
/// @param cave where
/// @param deeds what can be done there
/// @param aim what kind of quest it is
/// @param about rank of the relic, monster or chest it is about; 0 where there is none
/// @param layout the chamber of each thing at the start
/// @param first the chamber where it begins
/// @param goal the task in words
record DungeonQuest(
    Cave cave, Deeds deeds, Aim aim, int about, List<Integer> layout, int first, Phrase goal)
    implements Quest {
  /// The kinds of quests.
  enum Aim {
    /// To go down the stairs.
    LEAVE,
    /// To go down the stairs with a relic.
    FETCH,
    /// To slay a monster with what it fears.
    SLAY,
    /// To open a chest with its key.
    OPEN
  }

  /// The thing that has to be in hand at the end, as its position among all things, or -1.
  int needed() {
    return switch (aim) {
      case LEAVE -> -1;
      case FETCH -> about;
      case SLAY -> cave.names().charm(cave.fears().get(about));
      case OPEN -> cave.names().key(cave.keys().get(about));
    };
  }

  @Override
  public String fingerprint() {
    return "%s %d %s from %d in %s %s %s %d %s %s %s"
        .formatted(
            aim,
            about,
            layout,
            first,
            cave.names(),
            cave.passages(),
            cave.lairs(),
            cave.stairs(),
            cave.chests(),
            cave.fears(),
            cave.keys());
  }

  @Override
  public World start() {
    return new DungeonWorld(this);
  }
}
