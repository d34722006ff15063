package io.mnemogen.tasks.world;

import io.mnemogen.tasks.explorer.Command;
import io.mnemogen.tasks.explorer.Lexicon;
import java.util.List;
import java.util.random.RandomGenerator;

/// Where the quests of a course come from: one household, one realm. What is drawn depends on the
/// arguments alone.
///
/// @param <Q> its quests
public interface Setting<Q extends Quest> {
  /// What a quest is drawn for.
  enum Purpose {
    /// An expert shows how it is done.
    SHOW,
    /// An agent without guidance tries.
    EXPLORE,
    /// A memory is asked for advice.
    SERVE
  }

  /// A quest.
  ///
  /// @param number its number within the course, from 1, in order of time
  Q draw(Purpose purpose, int number, RandomGenerator random);

  /// What an expert does who knows how, but not where: ends with the goal reached.
  List<Command> show(Q quest, RandomGenerator random);

  /// The words of a quest's world.
  Lexicon lexicon(Q quest);

  /// The part of the course a number belongs to, when its success is also counted apart; else the
  /// empty text.
  default String part(int number) {
    return "";
  }
}
