package io.mnemogen.tasks.locomo;

import io.mnemogen.tasks.data.Place;
import io.mnemogen.tasks.dialogue.Question;
import io.mnemogen.tasks.dialogue.Utterance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the questions of one conversation and counts what cannot be scored.
final class Questions {
  private final Map<String, Utterance> said;
  private final List<Question> scored = new ArrayList<>();
  private Dropped dropped = Dropped.NOTHING;

  /// @param said the utterances of the conversation by id
  Questions(Map<String, Utterance> said) {
    this.said = said;
  }

  void read(Place place) {
    int number = place.at("category").integer();
    Optional<Category> category = Category.of(number);
    String text = place.at("question").text();
    if (category.isEmpty()) {
      place.problem("has the category " + number + ", which must be from 1 to 5");
    } else if (category.get().scored()) {
      keep(place, category.get(), text);
    } else {
      dropped = dropped.plus(new Dropped(1, 0, 0, 0));
    }
  }

  /// The questions that can be scored, in order.
  List<Question> scored() {
    return scored;
  }

  /// What was left out.
  Dropped dropped() {
    return dropped;
  }

  private void keep(Place place, Category category, String text) {
    List<String> evidence = evidence(place.at("evidence").items());
    String answer = place.at("answer").text();
    if (evidence.isEmpty()) {
      dropped = dropped.plus(new Dropped(0, 0, 0, 1));
    } else {
      scored.add(new Question(text, answer, category.label(), evidence, Optional.empty()));
    }
  }

  private List<String> evidence(List<Place> cited) {
    Set<String> usable = new LinkedHashSet<>();
    for (Place place : cited) {
      List<String> ids = EvidenceIds.in(place.text());
      if (ids.isEmpty()) {
        dropped = dropped.plus(new Dropped(0, 1, 0, 0));
      }
      for (String id : ids) {
        Utterance utterance = said.get(id);
        if (utterance == null) {
          dropped = dropped.plus(new Dropped(0, 1, 0, 0));
        } else if (!utterance.recognisable()) {
          dropped = dropped.plus(new Dropped(0, 0, 1, 0));
        } else {
          usable.add(id);
        }
      }
    }
    return List.copyOf(usable);
  }
}
