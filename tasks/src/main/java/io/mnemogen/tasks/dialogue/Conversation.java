package io.mnemogen.tasks.dialogue;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/// A conversation over many sessions, with the questions asked about it afterwards.
///
/// @param id the corpus' name for it
/// @param sittings in order of time
/// @param questions in the corpus' order, only those that can be scored
public record Conversation(String id, List<Sitting> sittings, List<Question> questions) {
  public Conversation {
    sittings = List.copyOf(sittings);
    questions = List.copyOf(questions);
  }

  /// All utterances by id, in order.
  public SequencedMap<String, Utterance> utterances() {
    var all = new LinkedHashMap<String, Utterance>();
    sittings.forEach(s -> s.utterances().forEach(u -> all.put(u.id(), u)));
    return all;
  }

  /// The utterances a question cites, in its order.
  public List<Utterance> cited(Question question) {
    var said = utterances();
    return question.evidence().stream()
        .map(id ->
            Objects.requireNonNull(
                said.get(id), () -> "the conversation %s has no turn %s".formatted(this.id, id)))
        .toList();
  }

  /// Everything that was said, as one text; conversations that say the same are the same.
  public String said() {
    var text = new StringBuilder();
    for (Utterance u : utterances().values()) {
      text.append(u.speaker()).append('\t').append(u.text()).append('\n');
    }
    return text.toString();
  }

  /// When a question is asked, in seconds since 1970-01-01 UTC.
  public long time(Question question) {
    LocalDateTime end =
        sittings.stream().map(Sitting::start).max(LocalDateTime::compareTo).orElseThrow();
    return question.asked().orElse(end.plusDays(1)).toEpochSecond(ZoneOffset.UTC);
  }
}
