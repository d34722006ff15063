package io.mnemogen.tasks.locomo;

import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.data.JsonFile;
import io.mnemogen.tasks.data.Place;
import io.mnemogen.tasks.dialogue.Conversation;
import io.mnemogen.tasks.dialogue.Sitting;
import io.mnemogen.tasks.dialogue.Utterance;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The conversations of one file in the format of `locomo10.json`: an array of `{sample_id,
/// conversation: {speaker_a, speaker_b, session_N_date_time, session_N: [{speaker, dia_id, text,
/// blip_caption?}]}, qa: [{question, answer, evidence, category}]}`. Other fields are ignored.
///
/// @param file where they come from
/// @param conversations in the order of the file
/// @param dropped what could not be scored
record LocomoFile(Path file, List<Conversation> conversations, Dropped dropped) {
  private static final Pattern SESSION = Pattern.compile("session_(\\d+)");
  private static final LocalDateTime UNREADABLE = LocalDateTime.of(1970, 1, 1, 0, 0);

  LocomoFile {
    conversations = List.copyOf(conversations);
  }

  /// Reads a file.
  ///
  /// @throws TaskProblem with everything that is wrong with it
  static LocomoFile read(Path file) {
    String remedy =
        "LoCoMo data is a file like locomo10.json of https://github.com/snap-research/locomo.";
    List<Entry> entries = new JsonFile(file, remedy).elements(LocomoFile::entry);
    if (entries.isEmpty()) {
      throw TaskProblem.of(file + ": there is no conversation in it. " + remedy);
    }
    return new LocomoFile(
        file,
        entries.stream().map(Entry::conversation).toList(),
        entries.stream().map(Entry::dropped).reduce(Dropped.NOTHING, Dropped::plus));
  }

  private record Entry(Conversation conversation, Dropped dropped) {}

  private static Entry entry(Place place) {
    String id = place.at("sample_id").text();
    List<Sitting> sittings = sittings(place.at("conversation"));
    var without = new Conversation(id, sittings, List.of());
    var questions = new Questions(without.utterances());
    place.at("qa").items().forEach(questions::read);
    return new Entry(new Conversation(id, sittings, questions.scored()), questions.dropped());
  }

  private static List<Sitting> sittings(Place conversation) {
    var sittings = new ArrayList<Sitting>();
    for (Map.Entry<String, Place> field : conversation.fields().entrySet()) {
      Matcher session = SESSION.matcher(field.getKey());
      if (session.matches()) {
        String date = field.getKey() + "_date_time";
        sittings.add(sitting(session.group(1), conversation.at(date), field.getValue()));
      }
    }
    if (sittings.isEmpty()) {
      conversation.problem("has no sessions; they are fields named `session_1`, `session_2`, …");
    }
    sittings.sort(Comparator.comparing(Sitting::start));
    return sittings;
  }

  private static Sitting sitting(String number, Place date, Place session) {
    LocalDateTime start =
        SittingDate.read(date.text())
            .orElseGet(() -> {
              date.problem(
                  "must be a date such as `1:56 pm on 8 May, 2023`, but is `" + date.text() + "`");
              return UNREADABLE;
            });
    return new Sitting(number, start, session.items().stream().map(LocomoFile::utterance).toList());
  }

  private static Utterance utterance(Place turn) {
    return new Utterance(
        turn.at("dia_id").text(),
        turn.at("speaker").text(),
        turn.at("text").text(),
        turn.textOr("blip_caption"));
  }
}
