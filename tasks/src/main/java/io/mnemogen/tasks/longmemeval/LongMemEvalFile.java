package io.mnemogen.tasks.longmemeval;

import io.mnemogen.tasks.TaskProblem;
import io.mnemogen.tasks.data.JsonFile;
import io.mnemogen.tasks.data.Place;
import io.mnemogen.tasks.dialogue.Conversation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The questions of one file in the format of LongMemEval: an array of `{question_id,
/// question_type, question, answer, question_date, haystack_dates: [], haystack_session_ids: [],
/// haystack_sessions: [[{role, content, has_answer?}]], answer_session_ids: []}`.
///
/// Every question has a chat history of its own, so every question is a conversation.
///
/// @param file where they come from
/// @param conversations in the order of the file, each with one question
/// @param dropped how many questions have no evidence that could be recognised, among them those
///   that are to be declined
record LongMemEvalFile(Path file, List<Conversation> conversations, int dropped) {
  LongMemEvalFile {
    conversations = List.copyOf(conversations);
  }

  /// Reads a file.
  ///
  /// @throws TaskProblem with everything that is wrong with it
  static LongMemEvalFile read(Path file) {
    String remedy =
        "LongMemEval data is a file like longmemeval_s.json of"
            + " https://github.com/xiaowu0162/LongMemEval.";
    List<Optional<Conversation>> all = new JsonFile(file, remedy).elements(LongMemEvalFile::read);
    List<Conversation> kept = all.stream().flatMap(Optional::stream).toList();
    if (kept.isEmpty()) {
      throw TaskProblem.of(file + ": there is no question with evidence in it. " + remedy);
    }
    return new LongMemEvalFile(file, kept, all.size() - kept.size());
  }

  private static Optional<Conversation> read(Place place) {
    return new History(place).conversation();
  }
}
