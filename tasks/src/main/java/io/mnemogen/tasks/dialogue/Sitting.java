package io.mnemogen.tasks.dialogue;

import io.mnemogen.design.memory.Experience;
import io.mnemogen.design.memory.Outcome;
import io.mnemogen.design.memory.Turn;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// One session of a conversation: what is said in one go.
///
/// @param id unique within the conversation
/// @param start when it begins; read as UTC
/// @param utterances in order
public record Sitting(String id, LocalDateTime start, List<Utterance> utterances) {
  public Sitting {
    utterances = List.copyOf(utterances);
  }

  /// The start in seconds since 1970-01-01 UTC.
  public long time() {
    return start.toEpochSecond(ZoneOffset.UTC);
  }

  /// What a memory takes in: a turn an utterance, `i` seconds after the start, with the attributes
  /// `date` (ISO), `session` and, where a picture was shared, `caption`. There is nothing to win:
  /// reward 0, success.
  public Experience experience() {
    var turns = new ArrayList<Turn>(utterances.size());
    for (Utterance said : utterances) {
      var attributes = new LinkedHashMap<String, String>();
      attributes.put("date", start.toLocalDate().toString());
      attributes.put("session", id);
      if (!said.caption().isEmpty()) {
        attributes.put("caption", said.caption());
      }
      turns.add(new Turn(said.speaker(), said.text(), time() + turns.size(), 0, attributes));
    }
    return new Experience(id, "", turns, time(), Outcome.of(0, true));
  }
}
