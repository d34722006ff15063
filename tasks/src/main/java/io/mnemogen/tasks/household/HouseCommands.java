package io.mnemogen.tasks.household;

import io.mnemogen.tasks.world.Command;
import io.mnemogen.tasks.world.Lexicon;
import java.util.List;
import java.util.function.Function;

/// Every command of a house, made once.
///
/// A *thing* is a kind of ware and a number; its index is `ware * NUMBERS + number - 1`.
final class HouseCommands {
  /// At most so many things of a kind.
  static final int NUMBERS = 2;

  private final Command[] go;
  private final Command[] open;
  private final Command[] close;
  private final Command[][] take;
  private final Command[][] put;
  private final Command[][] care;
  private final Command use;
  private final String[] things;

  HouseCommands(Lexicon lexicon, Nouns nouns, List<Place> places) {
    go = each(places, p -> lexicon.command("go to " + p.name()));
    open = each(places, p -> lexicon.command("open " + p.name()));
    close = each(places, p -> lexicon.command("close " + p.name()));
    use = lexicon.command("use " + nouns.lamp() + " 1");
    int count = nouns.wares().size() * NUMBERS;
    things = new String[count];
    take = new Command[count][];
    put = new Command[count][];
    care = new Command[count][];
    for (int t = 0; t < count; t++) {
      String thing = nouns.wares().get(t / NUMBERS).noun() + " " + (t % NUMBERS + 1);
      things[t] = thing;
      take[t] = each(places, p -> lexicon.command("take " + thing + " from " + p.name()));
      put[t] =
          each(
              places,
              p ->
                  lexicon.command(
                      "put " + thing + " " + p.furniture().preposition() + " " + p.name()));
      care[t] =
          each(
              places,
              p -> {
                Care c = p.furniture().care();
                String verb = c == null ? "examine" : c.verb();
                return lexicon.command(verb + " " + thing + " with " + p.name());
              });
    }
  }

  String thing(int thing) {
    return things[thing];
  }

  Command go(int place) {
    return go[place];
  }

  Command open(int place) {
    return open[place];
  }

  Command close(int place) {
    return close[place];
  }

  Command take(int thing, int place) {
    return take[thing][place];
  }

  Command put(int thing, int place) {
    return put[thing][place];
  }

  /// What the appliance at a place does to a thing.
  Command care(int thing, int place) {
    return care[thing][place];
  }

  /// Lights the lamp.
  Command use() {
    return use;
  }

  private static Command[] each(List<Place> places, Function<Place, Command> made) {
    return places.stream().map(made).toArray(Command[]::new);
  }
}
