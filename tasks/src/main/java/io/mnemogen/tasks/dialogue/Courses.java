package io.mnemogen.tasks.dialogue;

import io.mnemogen.design.memory.Query;
import io.mnemogen.design.memory.TokenCounter;
import io.mnemogen.tasks.ContentHash;
import io.mnemogen.tasks.Course;
import io.mnemogen.tasks.Episode;
import io.mnemogen.tasks.dialogue.QuestionEpisode.Room;
import java.util.ArrayList;
import java.util.List;

/// Makes courses of conversations: the sessions are collected, then the questions asked.
///
/// @param budget how many tokens of an answer are read
/// @param counter counts them
public record Courses(int budget, TokenCounter counter) {
  /// The course of one conversation.
  public Course of(Conversation conversation) {
    var room =
        new Room(conversation, new Evidence(conversation), new ChoiceReader(conversation), counter);
    var episodes = new ArrayList<Episode>();
    for (Question question : conversation.questions()) {
      String id = "q%03d".formatted(episodes.size() + 1);
      String text = question.text();
      var query = Query.begin(text, text, conversation.time(question), budget);
      episodes.add(new QuestionEpisode(id, query, question, room));
    }
    var sessions = conversation.sittings().stream().map(Sitting::experience).toList();
    return new Course(conversation.id(), sessions, episodes);
  }

  /// The hash of everything conversations say and ask under this budget.
  public String hash(List<Conversation> conversations) {
    var hash = new ContentHash();
    for (Conversation conversation : conversations) {
      hash.add(conversation.id());
      conversation.sittings().forEach(s -> hash.add(s.experience()));
      for (Question question : conversation.questions()) {
        hash.add(question.text()).add(question.answer()).add(question.kind());
        hash.add(conversation.time(question)).add(budget);
        question.evidence().forEach(hash::add);
      }
    }
    return hash.hex();
  }
}
