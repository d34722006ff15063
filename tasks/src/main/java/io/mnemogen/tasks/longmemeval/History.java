package io.mnemogen.tasks.longmemeval;

import io.mnemogen.tasks.data.Place;
import io.mnemogen.tasks.dialogue.Conversation;
import io.mnemogen.tasks.dialogue.Question;
import io.mnemogen.tasks.dialogue.Sitting;
import io.mnemogen.tasks.dialogue.Utterance;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads one question with its chat history.
///
/// Evidence is every turn marked `has_answer`; where none is marked, every turn of the sessions
/// cited.
final class History {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu/MM/dd (EEE) HH:mm", Locale.ENGLISH);
  private static final LocalDateTime UNREADABLE = LocalDateTime.of(1970, 1, 1, 0, 0);

  private final Place record;
  private final List<Sitting> sittings = new ArrayList<>();
  private final List<String> marked = new ArrayList<>();
  private final List<String> cited = new ArrayList<>();

  History(Place record) {
    this.record = record;
  }

  /// The conversation with its question, or nothing if no evidence can be recognised.
  Optional<Conversation> conversation() {
    readSessions();
    String id = record.at("question_id").text();
    String text = record.at("question").text();
    String answer = record.at("answer").text();
    String kind = record.at("question_type").text();
    LocalDateTime asked = date(record.at("question_date"));
    List<String> evidence = marked.isEmpty() ? cited : marked;
    if (evidence.isEmpty() || id.endsWith("_abs")) {
      return Optional.empty();
    }
    sittings.sort(Comparator.comparing(Sitting::start));
    var question = new Question(text, answer, kind, evidence, Optional.of(asked));
    return Optional.of(new Conversation(id, sittings, List.of(question)));
  }

  private void readSessions() {
    List<Place> sessions = record.at("haystack_sessions").items();
    List<Place> dates = record.at("haystack_dates").items();
    List<String> ids = texts("haystack_session_ids");
    List<String> answering = texts("answer_session_ids");
    if (sessions.size() != dates.size() || sessions.size() != ids.size()) {
      record.problem(
          "must have as many haystack_sessions as haystack_dates and haystack_session_ids, but has"
              + " %d, %d and %d".formatted(sessions.size(), dates.size(), ids.size()));
      return;
    }
    for (int s = 0; s < sessions.size(); s++) {
      boolean answers = answering.contains(ids.get(s));
      sittings.add(sitting(s + 1, date(dates.get(s)), sessions.get(s), answers));
    }
  }

  private Sitting sitting(int number, LocalDateTime start, Place session, boolean answers) {
    var utterances = new ArrayList<Utterance>();
    for (Place turn : session.items()) {
      String id = "S" + number + ":" + (utterances.size() + 1);
      var said = new Utterance(id, turn.at("role").text(), turn.at("content").text(), "");
      utterances.add(said);
      if (answers && said.recognisable()) {
        cited.add(id);
        if (turn.has("has_answer") && turn.at("has_answer").isTrue()) {
          marked.add(id);
        }
      }
    }
    return new Sitting(String.valueOf(number), start, utterances);
  }

  private List<String> texts(String field) {
    return record.at(field).items().stream().map(Place::text).toList();
  }

  private static LocalDateTime date(Place place) {
    String text = place.text().strip();
    try {
      return LocalDateTime.parse(text, DATE);
    } catch (DateTimeParseException e) {
      place.problem("must be a date such as `2023/05/20 (Sat) 02:21`, but is `" + text + "`");
      return UNREADABLE;
    }
  }
}
