package io.mnemogen.tasks.retrieval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// A query with the documents that are relevant to it.
///
/// @param id the corpus' name for it
/// @param text what is asked
/// @param relevant the grade of every relevant document, from 1, by document id; at least one
record Search(String id, String text, SequencedMap<String, Integer> relevant) {
  Search {
    relevant = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(relevant));
  }
}
