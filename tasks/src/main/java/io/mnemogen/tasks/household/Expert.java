package io.mnemogen.tasks.household;

import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.household.house.Care;
import io.mnemogen.tasks.household.house.HouseCommands;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Plans an errand as somebody does who knows how, but not where things are: it looks into one
/// place after another, and always succeeds.
final class Expert {
  private final HouseQuest quest;
  private final HouseCommands commands;
  private final int[] order;
  private final List<Command> plan = new ArrayList<>();
  private final BitSet seen = new BitSet();
  private int here = -1;

  /// @param order the places in the order in which they are searched, all of them
  private Expert(HouseQuest quest, int[] order) {
    this.quest = quest;
    this.commands = quest.house().commands();
    this.order = order.clone();
  }

  /// The commands of somebody who searches in the given order of places.
  static List<Command> search(HouseQuest quest, int[] order) {
    return new Expert(quest, order).plan(false);
  }

  /// The commands of somebody who knows where everything is.
  static List<Command> clairvoyant(HouseQuest quest) {
    return new Expert(quest, new int[0]).plan(true);
  }

  private List<Command> plan(boolean knows) {
    int first = quest.ware() * HouseCommands.NUMBERS;
    Errand errand = quest.errand();
    for (int t = first; t < first + errand.needs(); t++) {
      int at = quest.layout().place(t);
      find(at, knows);
      plan.add(commands.take(t, at));
      Care care = errand.care();
      if (care != null) {
        int appliance = quest.house().appliance(care).index();
        go(appliance);
        plan.add(commands.care(t, appliance));
      }
      if (errand == Errand.EXAMINE) {
        find(quest.layout().lamp(), knows);
        plan.add(commands.use());
      } else {
        int target = quest.house().firstOf(quest.target()).index();
        visit(target);
        plan.add(commands.put(t, target));
      }
    }
    return List.copyOf(plan);
  }

  private void find(int place, boolean knows) {
    for (int i = 0; i < order.length && !knows && !seen.get(place); i++) {
      if (!seen.get(order[i])) {
        visit(order[i]);
      }
    }
    visit(place);
  }

  private void visit(int place) {
    go(place);
    if (!seen.get(place) && quest.house().places().get(place).furniture().openable()) {
      plan.add(commands.open(place));
    }
    seen.set(place);
  }

  private void go(int place) {
    if (here != place) {
      plan.add(commands.go(place));
      here = place;
    }
  }
}
