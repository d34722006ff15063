package io.mnemogen.tasks.household.house;

import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.explorer.Lexicon;
import java.util.List;
import java.util.function.Function;

/// Every command of a house, made once.
///
/// A *thing* is a kind of ware and a number; its index is `ware * NUMBERS + number - 1`.
public final class HouseCommands {
  /// At most so many things of a kind.
  public static final int NUMBERS = 2;

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

  /// The name of a thing, such as `mug 1`.
  public String thing(int thing) {
    return things[thing];
  }

  /// Walks to a place.
  public Command go(int place) {
    return go[place];
  }

  /// Opens a place.
  public Command open(int place) {
    return open[place];
  }

  /// Closes a place.
  public Command close(int place) {
    return close[place];
  }

  /// Takes a thing from a place.
  public Command take(int thing, int place) {
    return take[thing][place];
  }

  /// Puts a thing to a place.
  public Command put(int thing, int place) {
    return put[thing][place];
  }

  /// What the appliance at a place does to a thing.
  public Command care(int thing, int place) {
    return care[thing][place];
  }

  /// Lights the lamp.
  public Command use() {
    return use;
  }

  private static Command[] each(List<Place> places, Function<Place, Command> made) {
    return places.stream().map(made).toArray(Command[]::new);
  }
}
