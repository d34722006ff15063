package io.mnemogen.tasks.dialogue;

import io.mnemogen.tasks.Split;
import io.mnemogen.tasks.TaskProblem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which conversations belong to which split.
///
/// Of `n` given conversations a fifth (at least one) validates, and the seed says which: seeds 0,
/// 1, … n - 1 let each conversation validate in turn. The test split is what was kept aside; when
/// nothing was, the fifth after the validating one is held out. All others train. The splits of one
/// seed are disjoint; those of different seeds are not, so a run uses one seed for all its splits.
///
/// @param given the conversations of the data
/// @param aside the conversations of the test data; empty when there is none
public record Rotation(List<Conversation> given, List<Conversation> aside) {
  public Rotation {
    given = List.copyOf(given);
    aside = List.copyOf(aside);
  }

  /// Conversations kept aside that are also given, by id or by what is said. They are never dealt
  /// for testing.
  public List<Conversation> overlap() {
    if (aside.isEmpty()) {
      return aside;
    }
    Set<String> ids = new LinkedHashSet<>();
    Set<String> texts = new LinkedHashSet<>();
    for (Conversation conversation : given) {
      ids.add(conversation.id());
      texts.add(conversation.said());
    }
    return aside.stream().filter(c -> ids.contains(c.id()) || texts.contains(c.said())).toList();
  }

  /// The conversations of a split.
  ///
  /// @throws TaskProblem if there are too few conversations to split
  public List<Conversation> part(Split split, long seed) {
    if (split == Split.ALL) {
      var all = new ArrayList<>(given);
      all.addAll(tested());
      return all;
    }
    if (split == Split.TEST && !aside.isEmpty()) {
      if (tested().isEmpty()) {
        throw TaskProblem.of(
            "the data holds every conversation of the test data too; give test data of its own");
      }
      return tested();
    }
    int fifth = Math.max(1, given.size() / 5);
    int held = aside.isEmpty() ? fifth : 0;
    if (given.size() < 1 + fifth + held) {
      throw TaskProblem.of(tooFew(1 + fifth + held));
    }
    List<Conversation> turned = turned((int) Math.floorMod(seed, (long) given.size()));
    return switch (split) {
      case VALIDATION -> turned.subList(0, fifth);
      case TEST -> turned.subList(fifth, fifth + held);
      case TRAIN, ALL -> turned.subList(fifth + held, turned.size());
    };
  }

  private List<Conversation> tested() {
    var rest = new ArrayList<>(aside);
    rest.removeAll(overlap());
    return rest;
  }

  private List<Conversation> turned(int by) {
    var turned = new ArrayList<>(given.subList(by, given.size()));
    turned.addAll(given.subList(0, by));
    return turned;
  }

  private String tooFew(int needed) {
    return ("the data holds %d conversation(s), but splitting it needs at least %d: give more "
            + "conversations%s, or evaluate on the split `all`")
        .formatted(given.size(), needed, aside.isEmpty() ? ", or keep test data aside" : "");
  }
}
