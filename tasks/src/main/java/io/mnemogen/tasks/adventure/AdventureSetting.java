package io.mnemogen.tasks.adventure;

import io.mnemogen.tasks.Seeds;
import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.explorer.Lexicon;
import io.mnemogen.tasks.explorer.Phrase;
import io.mnemogen.tasks.world.Setting;
import java.util.List;
import java.util.random.RandomGenerator;

/// A realm in which quests are given.
final class AdventureSetting implements Setting<AdventureQuest> {
  private final Realm realm;
  private final RealmCommands commands;

  AdventureSetting(long seed) {
    realm = Realm.draw(Seeds.of(seed, "realm"));
    commands = new RealmCommands(realm);
  }

  /// A quest of one of the five kinds, all equally likely; it begins in any room but the vault and
  /// that of what is wanted.
  @Override
  public AdventureQuest draw(Purpose purpose, int number, RandomGenerator random) {
    List<Integer> layout = realm.layOut(random);
    Thing.Kind kind = Thing.Kind.values()[random.nextInt(Thing.Kind.values().length)];
    int target = random.nextInt(Lore.STANDS.size());
    List<Thing> things = Thing.of(kind);
    Thing thing =
        kind == Thing.Kind.KEY
            ? things.get(realm.keys().get(target))
            : things.get(random.nextInt(things.size()));
    int wanted = layout.get(thing.index());
    int first = random.nextInt(wanted < Realm.ROOMS ? Realm.ROOMS - 1 : Realm.ROOMS);
    first += first >= wanted ? 1 : 0;
    Phrase goal = commands.lexicon().phrase(task(thing, target, random.nextInt(2)));
    return new AdventureQuest(realm, commands, thing, target, layout, first, goal);
  }

  @Override
  public List<Command> show(AdventureQuest quest, RandomGenerator random) {
    return Guide.search(quest, random);
  }

  @Override
  public Lexicon lexicon(AdventureQuest quest) {
    return commands.lexicon();
  }

  private static String task(Thing thing, int target, int wording) {
    String noun = thing.noun();
    boolean first = wording == 0;
    return switch (thing.kind()) {
      case GEM -> first ? "find the " + noun + "." : "get hold of the " + noun + ".";
      case TREASURE ->
          (first ? "bring the %s to the %s." : "the %s belongs on the %s.")
              .formatted(noun, Lore.STANDS.get(target));
      case FOOD -> first ? "cook the " + noun + "." : "make a meal of the " + noun + ".";
      case KEY ->
          (first ? "open the %s." : "see what is in the %s.").formatted(Lore.LOCKS.get(target));
      case RELIC -> first ? "fetch the " + noun + "." : "the " + noun + " is locked away, get it.";
    };
  }
}
