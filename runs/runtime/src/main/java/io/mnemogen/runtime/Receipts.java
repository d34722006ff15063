package io.mnemogen.runtime;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps receipts true when an experience is forgotten: units are called `e<n>.<i>` after the place
/// of their experience, and the places behind the one forgotten move up by one.
final class Receipts {
  private static final Pattern UNIT = Pattern.compile("e(\\d{1,9})(\\..*)");

  private Receipts() {}

  /// A past without the experience at a place.
  ///
  /// @param place from 0
  static List<Experience> without(List<Experience> past, int place) {
    var rest = new ArrayList<Experience>(past);
    rest.remove(place);
    return rest.stream().map(e -> moved(e, place + 1)).toList();
  }

  /// An experience without receipts.
  static Experience none(Experience experience) {
    return experience.with(experience.outcome().with(List.of()));
  }

  private static Experience moved(Experience experience, int forgotten) {
    Outcome outcome = experience.outcome();
    List<String> served =
        outcome.served().stream().flatMap(unit -> moved(unit, forgotten).stream()).toList();
    return experience.with(outcome.with(served));
  }

  private static Optional<String> moved(String unit, int forgotten) {
    Matcher matcher = UNIT.matcher(unit);
    if (!matcher.matches()) {
      return Optional.of(unit);
    }
    int place = Integer.parseInt(matcher.group(1));
    if (place == forgotten) {
      return Optional.empty();
    }
    return Optional.of(place < forgotten ? unit : "e" + (place - 1) + matcher.group(2));
  }
}
