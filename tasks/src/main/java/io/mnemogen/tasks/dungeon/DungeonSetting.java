package io.mnemogen.tasks.dungeon;

import io.mnemogen.tasks.Seeds;
import io.mnemogen.tasks.dungeon.DungeonQuest.Aim;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.explorer.Lexicon;
import io.mnemogen.tasks.world.Setting;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// A dungeon in which quests are given.
final class DungeonSetting implements Setting<DungeonQuest> {
  private final Cave cave;
  private final Deeds deeds;
  private final List<Integer> quiet;

  /// @param scramble whether nouns are pseudo-words
  DungeonSetting(boolean scramble, long seed) {
    Names names =
        scramble
            ? Names.ENGLISH.scrambled(new SplittableRandom(Seeds.of(seed, "nouns")))
            : Names.ENGLISH;
    cave = Cave.draw(names, Seeds.of(seed, "cave"));
    deeds = new Deeds(cave);
    quiet = IntStream.range(0, Cave.CHAMBERS).filter(c -> cave.monster(c) < 0).boxed().toList();
  }

  /// A quest of one of the four kinds, all equally likely; it begins in any chamber without a
  /// monster, but not at the stairs when it is to leave.
  @Override
  public DungeonQuest draw(Purpose purpose, int number, RandomGenerator random) {
    List<Integer> layout = cave.layOut(random);
    Aim aim = Aim.values()[random.nextInt(Aim.values().length)];
    Names names = cave.names();
    List<String> nouns =
        switch (aim) {
          case LEAVE -> List.of(Names.STAIRS);
          case FETCH -> names.relics();
          case SLAY -> names.monsters();
          case OPEN -> names.chests();
        };
    int about = random.nextInt(nouns.size());
    int first = quiet.get(random.nextInt(quiet.size()));
    while (aim == Aim.LEAVE && first == cave.stairs()) {
      first = quiet.get(random.nextInt(quiet.size()));
    }
    String task = task(aim, random.nextBoolean()).formatted(nouns.get(about));
    return new DungeonQuest(cave, deeds, aim, about, layout, first, deeds.lexicon().phrase(task));
  }

  @Override
  public List<Command> show(DungeonQuest quest, RandomGenerator random) {
    return Delver.search(quest, random);
  }

  @Override
  public Lexicon lexicon(DungeonQuest quest) {
    return deeds.lexicon();
  }

  private static String task(Aim aim, boolean first) {
    return switch (aim) {
      case LEAVE -> first ? "find the %s and leave." : "get out by the %s.";
      case FETCH -> first ? "carry the %s out of here." : "leave with the %s.";
      case SLAY -> first ? "slay the %s." : "rid this place of the %s.";
      case OPEN -> first ? "open the %s." : "see what is in the %s.";
    };
  }
}
