package io.mnemogen.tasks.retrieval;

import io.mnemogen.design.memory.Recalled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which documents passages are the text of. Ids a design claims play no role: a passage is a
/// document when it begins with the document's first words, or with its text's.
///
/// Of documents that begin alike the first is meant.
final class Ranking {
  private static final int OPENING = 60;

  private final Map<String, String> openings = new LinkedHashMap<>();

  /// Knows the documents of a corpus.
  Ranking(List<Document> documents) {
    for (Document document : documents) {
      openings.putIfAbsent(opening(document.shown()), document.id());
      openings.putIfAbsent(opening(document.text()), document.id());
    }
  }

  /// The documents returned, best first, each once; a passage that is none counts as an unknown
  /// document, with an empty id.
  List<String> of(List<Recalled> passages) {
    Set<String> seen = new LinkedHashSet<>();
    var ranking = new ArrayList<String>();
    for (Recalled passage : passages) {
      String id = openings.getOrDefault(opening(passage.text()), "");
      if (id.isEmpty() || seen.add(id)) {
        ranking.add(id);
      }
    }
    return ranking;
  }

  private static String opening(String text) {
    String plain = text.strip().replaceAll("\\s+", " ");
    return plain.substring(0, Math.min(OPENING, plain.length()));
  }
}
