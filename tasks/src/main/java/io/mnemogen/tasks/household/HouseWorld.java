package io.mnemogen.tasks.household;

import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.household.house.Care;
import io.mnemogen.tasks.household.house.Furniture;
import io.mnemogen.tasks.household.house.House;
import io.mnemogen.tasks.household.house.HouseCommands;
import io.mnemogen.tasks.household.house.Place;
import io.mnemogen.tasks.household.house.Sightings;
import io.mnemogen.tasks.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// One play of an errand.
final class HouseWorld implements World {
  private static final int NOWHERE = -1;
  private static final int CARRIED = -2;

  private final HouseQuest quest;
  private final House house;
  private final HouseCommands commands;
  private final int[] where;
  private final BitSet opened = new BitSet();
  private final int[] cared;
  private int here = NOWHERE;
  private int carried = NOWHERE;
  private boolean lit;
  private String observation;

  HouseWorld(HouseQuest quest) {
    this.quest = quest;
    this.house = quest.house();
    this.commands = house.commands();
    this.where = quest.layout().places();
    this.cared = new int[where.length];
    this.observation = house.opening();
  }

  @Override
  public String observation() {
    return observation;
  }

  @Override
  public List<Command> admissible() {
    List<Place> places = house.places();
    var possible = new ArrayList<Command>(places.size() + 8);
    for (int p = 0; p < places.size(); p++) {
      if (p != here) {
        possible.add(commands.go(p));
      }
    }
    if (here == NOWHERE) {
      return possible;
    }
    Furniture furniture = places.get(here).furniture();
    if (furniture.openable()) {
      possible.add(opened.get(here) ? commands.close(here) : commands.open(here));
    }
    if (visible(here)) {
      if (carried != NOWHERE) {
        possible.add(commands.put(carried, here));
      } else {
        for (int t = 0; t < where.length; t++) {
          if (where[t] == here) {
            possible.add(commands.take(t, here));
          }
        }
      }
      if (quest.layout().lamp() == here) {
        possible.add(commands.use());
      }
    }
    if (carried != NOWHERE && furniture.care() != null) {
      possible.add(commands.care(carried, here));
    }
    return possible;
  }

  @Override
  public void step(Command command) {
    for (Place place : house.places()) {
      if (command == commands.go(place.index())) {
        here = place.index();
        observation = "You arrive at " + place.name() + ". " + seen(place);
        return;
      }
    }
    act(command, house.places().get(here));
  }

  private void act(Command command, Place place) {
    if (command == commands.open(here)) {
      opened.set(here);
      observation = "You open the " + place.name() + ". " + seen(place);
    } else if (command == commands.close(here)) {
      opened.clear(here);
      observation = "You close the " + place.name() + ".";
    } else if (command == commands.use()) {
      lit = true;
      observation = "You turn on the " + house.nouns().lamp() + " 1.";
    } else if (carried == NOWHERE) {
      take(command, place);
    } else {
      String thing = commands.thing(carried);
      Care care = place.furniture().care();
      if (command == commands.put(carried, here)) {
        where[carried] = here;
        carried = NOWHERE;
        String preposition = place.furniture().preposition();
        observation = "You put the " + thing + " " + preposition + " the " + place.name() + ".";
      } else if (care != null) {
        cared[carried] |= 1 << care.ordinal();
        observation = "You " + care.verb() + " the " + thing + " using the " + place.name() + ".";
      }
    }
  }

  private void take(Command command, Place place) {
    for (int t = 0; t < where.length; t++) {
      if (where[t] == here && command == commands.take(t, here)) {
        where[t] = CARRIED;
        carried = t;
        observation = "You pick up the " + commands.thing(t) + " from the " + place.name() + ".";
        return;
      }
    }
  }

  @Override
  public boolean solved() {
    int first = quest.ware() * HouseCommands.NUMBERS;
    Errand errand = quest.errand();
    if (errand == Errand.EXAMINE) {
      return lit && carried >= first && carried < first + HouseCommands.NUMBERS;
    }
    Care care = errand.care();
    int flag = care == null ? 0 : 1 << care.ordinal();
    int done = 0;
    for (int t = first; t < first + HouseCommands.NUMBERS; t++) {
      boolean there = where[t] >= 0 && house.places().get(where[t]).kind() == quest.target();
      done += there && (cared[t] & flag) == flag ? 1 : 0;
    }
    return done >= errand.needs();
  }

  private boolean visible(int place) {
    return !house.places().get(place).furniture().openable() || opened.get(place);
  }

  private String seen(Place place) {
    if (!visible(place.index())) {
      return "The " + place.name() + " is closed.";
    }
    var names = new ArrayList<String>();
    for (int t = 0; t < where.length; t++) {
      if (where[t] == place.index()) {
        names.add(commands.thing(t));
      }
    }
    if (quest.layout().lamp() == place.index()) {
      names.add(house.nouns().lamp() + " 1");
    }
    return place.see() + Sightings.listed(names) + ".";
  }

  @Override
  public String toString() {
    return observation + Arrays.toString(where);
  }
}
